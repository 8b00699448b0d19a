import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A person or service: name, number in large digits, hours, a note.
RowLayout {
    id: root

    required property string pictogram
    required property string name
    required property string noteHtml
    required property string noteText
    required property string phone
    required property string address
    required property string hours
    required property bool untried
    property int numberSize: Theme.figure

    spacing: Theme.gapSmall

    Icon {
        Layout.alignment: Qt.AlignTop
        color: Theme.accent
        name: root.pictogram
    }

    ColumnLayout {
        Layout.bottomMargin: Theme.gapSmall
        Layout.fillWidth: true
        spacing: 0

        PlainLabel {
            Layout.fillWidth: true
            font.bold: true
            text: root.name
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.accent
            font.bold: true
            font.pixelSize: root.numberSize
            text: root.phone
            visible: root.phone !== ""
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
            text: root.hours
            visible: root.hours !== ""
        }

        Words {
            Layout.fillWidth: true
            html: root.noteHtml
            ink: Theme.inkMuted
            plain: root.noteText
            size: Theme.small
            visible: root.noteText !== ""
        }
    }
}
