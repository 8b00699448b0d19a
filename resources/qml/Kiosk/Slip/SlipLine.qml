import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A paragraph of a slip, or an entry of a list with what stands before it.
RowLayout {
    id: root

    required property string text
    required property string number
    required property bool strong
    property int size: Theme.bodySmall
    property color ink: Theme.ink

    spacing: Theme.gapSmall

    PlainLabel {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: false
        font.pixelSize: root.size
        text: root.number
        visible: root.number !== ""
    }

    PlainLabel {
        Layout.fillWidth: true
        color: root.ink
        font.bold: root.strong
        font.pixelSize: root.size
        text: root.text
    }
}
