import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// The last line of a section that one should not rely on without asking.
RowLayout {
    id: root

    required property string text
    property color ink: Theme.ink
    property int size: Theme.body

    spacing: Theme.gapSmall

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.gapTiny
        color: root.ink
        name: "info-circle"
        size: Theme.iconSmall
    }

    PlainLabel {
        Layout.fillWidth: true
        color: root.ink
        font.bold: true
        font.pixelSize: Math.min(root.size, Theme.small)
        text: root.text
    }
}
