import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// Whom to call, as it stands on a slip.
ColumnLayout {
    id: root

    required property string name
    required property string phone
    required property string hours
    required property string address
    required property string note

    spacing: 0

    PlainLabel {
        Layout.fillWidth: true
        font.bold: true
        font.pixelSize: Theme.bodySmall
        text: root.name
    }

    PlainLabel {
        Layout.fillWidth: true
        font.bold: true
        font.pixelSize: Theme.figure
        text: root.phone
        visible: root.phone !== ""
    }

    PlainLabel {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        text: root.hours
        visible: root.hours !== ""
    }

    PlainLabel {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        text: root.address
        visible: root.address !== ""
    }

    PlainLabel {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        text: root.note
        visible: root.note !== ""
    }
}
