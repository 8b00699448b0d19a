pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Keyboard
import Kiosk.Models
import Kiosk.Parts

// Results while typing. The field stays on top, the keyboard below it; results scroll between them.
FocusScope {
    id: root

    required property AppModel app
    required property SearchModel model
    readonly property ScrollColumn results: frame

    function viaWords(via: string, foundIn: string): string {
        switch (via) {
        case "synonym":
            return qsTr("Found through another word");
        case "translation":
            return qsTr("Found in %1").arg(foundIn);
        case "fuzzy":
            return qsTr("Similar spelling");
        default:
            return "";
        }
    }

    function countWords(): string {
        if (root.model.found < root.model.total)
            return qsTr("%1 of %2 results").arg(root.model.found).arg(root.model.total);
        return qsTr("%n result(s)", "", root.model.found);
    }

    component ResultTile: HitTile {
        required property int index
        required property string section
        required property string via
        required property string foundIn

        Layout.fillWidth: true
        remark: root.viaWords(via, foundIn)
        onClicked: root.app.router.open(kind + ":" + key + (section === "" ? "" : "#" + section))
    }

    focus: true

    // While the visitor types, the keys that scroll move the results.
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown)
            frame.scroll(0.85);
        else if (event.key === Qt.Key_PageUp)
            frame.scroll(-0.85);
        else
            return;
        event.accepted = true;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SearchField {
            id: field

            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: Theme.gap
            query: root.model.query
            onAsked: text => root.model.ask(text)
            onKeyboardAsked: root.app.keyboard.toggle()
        }

        ScreenFrame {
            id: frame

            Layout.fillHeight: true
            Layout.fillWidth: true
            focus: false
            headingTakesFocus: false

            PlainLabel {
                Layout.fillWidth: true
                objectName: "search.instead"
                text: qsTr("Showing results for “%1” instead of “%2”.").arg(root.model.suggestion).arg(root.model.query.trim())
                visible: root.model.suggestion !== ""
            }

            ActionButton {
                Layout.alignment: Qt.AlignLeft
                Layout.maximumWidth: frame.innerWidth
                objectName: "search.literal"
                symbol: "search"
                text: root.model.literal ? qsTr("Search for similar words too") : qsTr("Search only for “%1”").arg(root.model.query.trim())
                visible: root.model.suggestion !== "" || (root.model.literal && root.model.answered)
                onClicked: root.model.setLiteral(!root.model.literal)
            }

            Repeater {
                model: root.model.notFound

                PlainLabel {
                    required property int index
                    required property string modelData

                    Layout.fillWidth: true
                    objectName: "search.missing." + index
                    text: qsTr("No text here has “%1”.").arg(modelData)
                }
            }

            AnnouncedLabel {
                Layout.bottomMargin: -Theme.gapSmall
                Layout.fillWidth: true
                color: Theme.inkMuted
                font.pixelSize: Theme.small
                objectName: "search.count"
                occasion: root.model.query
                text: root.app.visit.inDigits(root.countWords())
                visible: root.model.found > 0
            }

            Repeater {
                model: root.model.results

                ResultTile {
                    objectName: "hit." + index
                    visible: title !== ""
                }
            }

            Repeater {
                model: root.model.more

                ResultTile {
                    objectName: "hit.more." + index
                }
            }

            ActionButton {
                Layout.alignment: Qt.AlignLeft
                Layout.maximumWidth: frame.innerWidth
                objectName: "search.more"
                symbol: "chevron-down"
                text: qsTr("Show more results")
                visible: root.model.found < root.model.total
                onClicked: root.model.showMore()
            }

            AnnouncedLabel {
                Layout.fillWidth: true
                objectName: "search.nothing"
                occasion: root.model.query
                text: root.model.unavailable ? qsTr("Search does not work at the moment. Please choose a topic, or ask a person.") : qsTr("Nothing found. Try another word, choose one of these, or ask a person.")
                visible: (root.model.answered && root.model.found === 0) || root.model.unavailable
            }

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.inkMuted
                text: qsTr("Type a word. You can also choose what fits:")
                visible: root.model.query.trim() === ""
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.gap
                columns: Theme.columns(frame.innerWidth, 290, 5)
                rowSpacing: Theme.gap
                uniformCellWidths: true
                visible: root.model.found === 0

                Repeater {
                    model: root.model.lifeEvents

                    EventTile {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        onClicked: root.app.router.open("event:" + key)
                    }
                }
            }
        }

        Keyboard {
            Layout.fillWidth: true
            model: root.app.keyboard
            visible: root.app.keyboard.shown
            onBackspace: field.backspace()
            onCleared: field.replace("")
            onTyped: text => field.type(text)
        }
    }
}
