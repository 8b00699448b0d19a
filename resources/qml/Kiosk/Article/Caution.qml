import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A remark that changes what the reader does next.
RowLayout {
    id: root

    required property string text
    required property string symbol

    spacing: Theme.gapSmall

    Icon {
        Layout.alignment: Qt.AlignTop
        color: Theme.noticeInk
        name: root.symbol
        size: Theme.iconSmall
    }

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.noticeInk
        font.bold: true
        font.pixelSize: Theme.small
        lineHeight: Theme.tightLineHeight
        text: root.text
    }
}
