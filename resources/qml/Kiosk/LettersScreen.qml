pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Letters
import Kiosk.Models
import Kiosk.Parts

// "I got a letter": who sent it, then likenesses of the papers of that sender, then the pages that help with any letter.
ScreenFrame {
    id: root

    required property AppModel app
    required property LettersModel model
    readonly property bool asks: root.model.chosen === ""

    heading: root.asks ? qsTr("Who sent it?") : qsTr("Which of these is like your paper?")
    kicker: root.model.title
    kickerSymbol: "mail"
    subheading: root.asks ? qsTr("Look at the top of the paper.") : qsTr("These are drawings: your paper may look different. Look for the words in Dutch or French at the top of it.")

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.columns(root.innerWidth, 340, 4)
        rowSpacing: Theme.gap
        uniformCellWidths: true
        visible: root.asks

        Repeater {
            model: root.model.senders

            SenderTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "sender." + key
                onClicked: root.model.choose(key)
            }
        }

        SenderTile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            drawing: "letter"
            key: "any"
            name: qsTr("I do not know: show all papers")
            objectName: "sender.any"
            onClicked: root.model.choose("any")
        }
    }

    Repeater {
        model: root.model.letters

        SenderLetters {
            Layout.fillWidth: true
            columns: Theme.columns(root.innerWidth, 270, 5)
            onLetterAsked: letter => root.app.router.open("letter:" + letter)
        }
    }

    ActionButton {
        Layout.alignment: Qt.AlignLeft
        objectName: "letters.any"
        symbol: "mail"
        text: qsTr("Your paper is not here? Show all papers")
        visible: !root.asks && root.model.chosen !== "any"
        onClicked: root.model.choose("any")
    }

    HeadingLabel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        font.pixelSize: Theme.cardTitle
        text: qsTr("This helps with any letter")
    }

    ActionButton {
        Layout.alignment: Qt.AlignLeft
        objectName: "letters.count"
        symbol: "calendar-count"
        text: Said.of("ask.count")
        onClicked: root.app.router.countDays("")
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.columns(root.innerWidth, 620, 2)
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.model.pages

            PageTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "page." + key
                onClicked: root.app.router.open("page:" + key)
            }
        }
    }
}
