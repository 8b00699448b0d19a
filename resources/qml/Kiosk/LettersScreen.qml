pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Letters
import Kiosk.Models
import Kiosk.Parts

// "I got a letter": likenesses of the documents a person may hold then the pages that help with any letter.
ScreenFrame {
    id: root

    required property AppModel app
    required property LettersModel model

    heading: root.model.title
    subheading: qsTr("Which of these is like your paper? These are drawings: your paper may look different. Look for the words in Dutch or French at the top of it.")

    ActionButton {
        Layout.alignment: Qt.AlignLeft
        objectName: "letters.count"
        symbol: "clock"
        text: qsTr("Count my days")
        onClicked: root.app.router.countDays("")
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.columns(root.innerWidth, 270, 5)
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.model.letters

            LetterTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "letter." + key
                onClicked: root.app.router.open("letter:" + key)
            }
        }
    }

    HeadingLabel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        color: Theme.inkMuted
        font.pixelSize: Theme.small
        text: qsTr("Your paper is not here? These pages help with any letter.")
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
