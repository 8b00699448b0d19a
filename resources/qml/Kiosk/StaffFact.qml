import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// One thing that staff are told: what, and how it is.
RowLayout {
    id: root

    required property string label
    required property string value

    spacing: Theme.gap
    visible: root.value !== ""

    PlainLabel {
        Layout.alignment: Qt.AlignBaseline
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        color: Theme.inkMuted
        text: root.label
    }

    PlainLabel {
        Layout.alignment: Qt.AlignBaseline
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        font.bold: true
        text: root.value
    }
}
