pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// The keys that do something anywhere, as the window listens to them.
Panel {
    id: root

    required property AppModel app

    function words(key: string): string {
        switch (key) {
        case "back":
            return qsTr("Back");
        case "home":
            return qsTr("Home");
        case "search":
            return qsTr("Search");
        case "pair":
            return qsTr("Two languages side by side, or one again");
        case "turn":
            return qsTr("Give the resident the other side");
        case "find":
            return qsTr("Find on this page");
        case "next":
            return qsTr("Next place found");
        case "before":
            return qsTr("Place found before");
        case "larger":
            return qsTr("Larger letters");
        case "smaller":
            return qsTr("Smaller letters");
        case "help":
            return qsTr("This sheet");
        default:
            return "";
        }
    }

    heading: qsTr("Keyboard shortcuts")

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge
        columns: Theme.columns(root.innerWidth, 520, 2)
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true

        Repeater {
            model: root.app.shortcuts

            RowLayout {
                id: shortcut

                required property string key
                required property list<string> keys
                required property bool shown

                Accessible.name: `${root.words(shortcut.key)}: ${shortcut.keys[0]}`
                Accessible.role: Accessible.ListItem
                Layout.fillWidth: true
                objectName: "shortcut." + shortcut.key
                spacing: Theme.gapSmall
                visible: shortcut.shown

                PlainLabel {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    text: root.words(shortcut.key)
                }

                Rectangle {
                    border.color: Theme.outline
                    border.width: Theme.line
                    color: Theme.surfaceRaised
                    implicitHeight: keys.implicitHeight + Theme.gapSmall
                    implicitWidth: keys.implicitWidth + 2 * Theme.gapSmall
                    radius: Theme.radiusSmall

                    PlainLabel {
                        id: keys

                        Accessible.ignored: true
                        anchors.centerIn: parent
                        font.bold: true
                        font.pixelSize: Theme.small
                        lineHeight: 1
                        text: shortcut.keys[0]
                    }
                }
            }
        }
    }

    CloseButton {
        onClicked: root.closed()
    }
}
