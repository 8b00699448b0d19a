pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// The papers of one sender, under its name.
ColumnLayout {
    id: root

    required property string key
    required property string name
    required property RecordModel letters
    property int columns: 1
    signal letterAsked(string letter)

    spacing: Theme.gap

    HeadingLabel {
        Layout.fillWidth: true
        objectName: "letters.of." + root.key
        text: root.name
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.columns
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.letters

            LetterTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "letter." + key
                onClicked: root.letterAsked(key)
            }
        }
    }
}
