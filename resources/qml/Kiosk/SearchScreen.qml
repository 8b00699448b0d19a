pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Keyboard
import Kiosk.Models
import Kiosk.Parts

// Results while typing. The field stays on top, the keyboard below it; results scroll between them, in lines that are easy to read.
FocusScope {
    id: root

    required property AppModel app
    required property SearchModel model
    readonly property ScrollColumn results: frame
    readonly property string query: root.model.query
    readonly property bool asked: root.query.trim() !== ""
    readonly property bool none: (root.model.answered && root.model.found === 0) || root.model.unavailable
    readonly property bool corrected: root.model.suggestion !== "" && root.model.found > 0
    readonly property bool hasOther: root.corrected || (root.model.literal && root.model.answered)
    // Where the results lie before anybody scrolls: from their top, or from the first one where its title would be under the keyboard.
    readonly property real restingY: root.firstY()
    property real restedY: 0
    readonly property bool beside: frame.innerWidth - Theme.readingWidth - Theme.gapLarge >= Theme.aside

    function countWords(): string {
        if (root.model.found < root.model.total)
            return qsTr("%1 of %2 results").arg(root.model.found).arg(root.model.total);
        return qsTr("%n result(s)", "", root.model.found);
    }

    function firstY(): real {
        const first = root.model.found > 0 ? hits.itemAt(0) as HitTile : null;
        const top = frame.endMargin + understood.height + Theme.gapSmall;
        const end = top + (first?.headHeight ?? 0) + Theme.gapTiny;
        return end > frame.height ? Math.max(top - Theme.gapTiny, end - frame.height) : 0;
    }

    function hit(place: int): HitTile {
        const tile = place < hits.count ? hits.itemAt(place) : more.itemAt(place - hits.count);
        return tile as HitTile;
    }

    // To a result, up from the first one to the field; beyond the last one there is nothing.
    function goTo(place: int): void {
        if (place < 0)
            field.take();
        else if (place < root.model.found)
            root.hit(place).forceActiveFocus(Qt.TabFocusReason);
    }

    // Enter opens the only result. Of several nobody knows which one is meant: it goes to the first, as Down does, and opens it there.
    function goToResults(enter: bool): void {
        if (enter && root.model.found === 1)
            root.hit(0).click();
        else
            root.goTo(0);
    }

    component ResultTile: HitTile {
        required property int index
        required property string section
        property int before: 0

        Layout.fillWidth: true
        Keys.onDownPressed: root.goTo(before + index + 1)
        Keys.onUpPressed: root.goTo(before + index - 1)
        onClicked: root.app.openFound(kind + ":" + key + (section === "" ? "" : "#" + section), title, sought, what === "contact")
    }

    component OtherReading: LinkButton {
        Accessible.role: Accessible.Button
        rearranges: true
        objectName: "search.literal"
        symbol: "search"
        text: root.model.literal ? qsTr("Search for similar words too") : qsTr("Search only for “%1”").arg(root.model.query.trim())
        onClicked: root.model.setLiteral(!root.model.literal)
    }

    component TopicLinks: GridLayout {
        id: links

        property real room: frame.innerWidth
        property int most: 4

        columnSpacing: Theme.gapSmall
        columns: Theme.columns(links.room, 320, links.most)
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true

        Repeater {
            model: root.model.topics

            LinkButton {
                required property string key
                required property string pictogram
                required property string title

                Layout.fillHeight: true
                Layout.fillWidth: true
                edge: Theme.outline
                fill: Theme.surfaceRaised
                objectName: "search.topic." + key
                symbol: pictogram
                text: title
                onClicked: root.app.router.open("topic:" + key)
            }
        }
    }

    focus: true
    Component.onDestruction: root.model.touchResults(false)
    onQueryChanged: frame.scrollTo(root.restingY)
    onRestingYChanged: {
        if (Math.abs(frame.contentY - root.restedY) < 1)
            frame.scrollTo(root.restingY);
        root.restedY = frame.contentY;
    }

    // While the visitor types, the keys that scroll move the results.
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown)
            frame.scroll(0.85);
        else if (event.key === Qt.Key_PageUp)
            frame.scroll(-0.85);
        else if (event.key === Qt.Key_Escape)
            field.take();
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
            Layout.topMargin: Theme.gapSmall
            keyboardShown: root.app.keyboard.shown
            query: root.model.query
            onAsked: text => root.model.ask(text)
            onKeyboardAsked: root.app.keyboard.toggle()
            onLeaveAsked: root.app.router.goBack()
            onResultsAsked: enter => root.goToResults(enter)
        }

        ScreenFrame {
            id: frame

            objectName: "search.results"
            Layout.fillHeight: true
            Layout.fillWidth: true
            endMargin: Theme.gapSmall
            focus: false
            headingTakesFocus: false

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.gapLarge
                columns: root.beside ? 2 : 1
                visible: root.model.found > 0 || root.model.literal

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.maximumWidth: root.beside ? Theme.readingWidth : frame.innerWidth
                    Layout.preferredWidth: Theme.readingWidth
                    spacing: Theme.gapSmall

                    // How it was understood, in lines that are there in any case: a correction pushes no result.
                    GridLayout {
                        id: understood

                        Layout.fillWidth: true
                        Layout.minimumHeight: Theme.touch
                        columnSpacing: Theme.gap
                        columns: Theme.columns(frame.innerWidth, 480, 2)
                        rowSpacing: 0

                        ColumnLayout {
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            spacing: 0

                            AnnouncedLabel {
                                Layout.fillWidth: true
                                color: Theme.inkMuted
                                font.pixelSize: Theme.small
                                lineHeight: Theme.tightLineHeight
                                objectName: "search.count"
                                occasion: root.model.query
                                text: root.app.visit.inDigits(root.countWords())
                                visible: root.model.found > 0
                            }

                            PlainLabel {
                                Layout.fillWidth: true
                                font.pixelSize: Theme.small
                                lineHeight: Theme.tightLineHeight
                                objectName: "search.instead"
                                text: qsTr("Showing results for “%1” instead of “%2”.").arg(root.model.suggestion).arg(root.model.query.trim())
                                visible: root.corrected
                            }

                            PlainLabel {
                                Layout.fillWidth: true
                                font.pixelSize: Theme.small
                                lineHeight: Theme.tightLineHeight
                                objectName: "search.foundIn"
                                text: qsTr("Found in %1").arg(root.model.foundIn)
                                visible: root.model.foundIn !== ""
                            }

                            Repeater {
                                model: root.model.found > 0 ? root.model.notFound : []

                                PlainLabel {
                                    required property int index
                                    required property string modelData

                                    Layout.fillWidth: true
                                    font.pixelSize: Theme.small
                                    lineHeight: Theme.tightLineHeight
                                    objectName: "search.missing." + index
                                    text: qsTr("No text here has “%1”.").arg(modelData)
                                }
                            }
                        }

                        OtherReading {
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            visible: root.hasOther && !root.beside
                        }
                    }

                    Item {
                        Layout.fillWidth: true
                        implicitHeight: tiles.implicitHeight

                        ColumnLayout {
                            id: tiles

                            anchors.left: parent.left
                            anchors.right: parent.right
                            spacing: Theme.gapSmall

                            Repeater {
                                id: hits

                                model: root.model.results

                                ResultTile {
                                    objectName: "hit." + index
                                    visible: title !== ""
                                }
                            }

                            Repeater {
                                id: more

                                model: root.model.more

                                ResultTile {
                                    before: hits.count
                                    objectName: "hit.more." + index
                                }
                            }
                        }

                        // Above the tiles, which would keep the touch to themselves. It only looks on.
                        Item {
                            anchors.fill: parent

                            PointHandler {
                                onActiveChanged: root.model.touchResults(active)
                            }
                        }
                    }

                    ActionButton {
                        Layout.alignment: Qt.AlignLeft
                        Layout.maximumWidth: frame.innerWidth
                        rearranges: true
                        objectName: "search.more"
                        symbol: "chevron-down"
                        text: qsTr("Show more results")
                        visible: root.model.found < root.model.total
                        onClicked: root.model.showMore()
                    }
                }

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillHeight: false
                    Layout.fillWidth: true
                    spacing: Theme.gapSmall
                    visible: root.beside

                    OtherReading {
                        visible: root.hasOther
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        Layout.minimumHeight: Theme.touch
                        color: Theme.inkMuted
                        font.pixelSize: Theme.small
                        text: qsTr("Or choose a topic")
                        verticalAlignment: Text.AlignVCenter
                        visible: !root.hasOther && root.model.found > 0
                    }

                    TopicLinks {
                        Layout.fillHeight: false
                        Layout.fillWidth: true
                        visible: root.model.found > 0
                        most: 2
                        room: frame.innerWidth - Theme.readingWidth - Theme.gapLarge
                    }
                }
            }

            AnnouncedLabel {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.readingWidth
                font.bold: true
                font.pixelSize: Theme.lead
                objectName: "search.nothing"
                occasion: root.model.query
                text: root.model.unavailable ? qsTr("Search does not work at the moment. Please choose a topic, or ask a person.") : qsTr("Nothing found. Try another word, choose one of these, or ask a person.")
                visible: root.none
            }

            TopicLinks {
                Layout.fillWidth: true
                visible: root.none
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.gapSmall
                columns: Theme.columns(frame.innerWidth, 480, 2)
                rowSpacing: Theme.gapSmall
                uniformCellWidths: true
                visible: root.none

                Repeater {
                    model: root.model.person

                    LinkButton {
                        required property string pictogram
                        required property string name
                        required property string noteText
                        required property string page

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        edge: Theme.outline
                        fill: Theme.surfaceRaised
                        note: noteText
                        objectName: "search.person"
                        symbol: pictogram
                        text: name
                        onClicked: root.app.router.open("page:" + page)
                    }
                }

                LinkButton {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    edge: Theme.accent
                    fill: Theme.accentSoft
                    objectName: "search.help"
                    symbol: "phone-help"
                    text: qsTr("Help now")
                    onClicked: root.app.router.go("HelpScreen")
                }
            }

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.inkMuted
                text: qsTr("Type a word. You can also choose what fits:")
                visible: !root.asked
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.gap
                columns: Theme.columns(frame.innerWidth, 290, 5)
                rowSpacing: Theme.gap
                uniformCellWidths: true
                visible: !root.asked

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
