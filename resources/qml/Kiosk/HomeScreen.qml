pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Search, life events, topics, and the two doors to the procedure and the figures.
ScreenFrame {
    id: root

    required property AppModel app
    required property HomeModel model

    heading: qsTr("Welcome")
    subheading: qsTr("Information for people who ask for protection in Belgium. This screen keeps nothing about you.")

    TouchButton {
        id: search

        Layout.fillWidth: true
        edge: Theme.accent
        objectName: "home.search"
        text: qsTr("Search: lawyer, interview, annex 26 …")
        onClicked: root.app.router.go("SearchScreen")

        contentItem: RowLayout {
            spacing: Theme.gap

            Icon {
                Layout.leftMargin: Theme.gapSmall
                color: Theme.accent
                name: "search"
                size: Theme.iconLarge
            }

            PlainLabel {
                Layout.fillWidth: true
                bottomPadding: Theme.gapSmall
                color: Theme.inkMuted
                text: search.text
                topPadding: Theme.gapSmall
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.columns(root.innerWidth, 290, 5)
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.model.lifeEvents

            EventTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "event." + key
                onClicked: root.app.router.open("event:" + key)
            }
        }
    }

    HeadingLabel {
        Layout.bottomMargin: -Theme.gapSmall
        Layout.fillWidth: true
        color: Theme.inkMuted
        font.pixelSize: Theme.small
        text: qsTr("Topics")
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.columns(root.innerWidth, 380, 4)
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.model.groups

            TopicTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "topic." + key
                onClicked: root.app.router.open("topic:" + key)
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.columns(root.innerWidth, 520, 3)
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Door {
            Layout.fillHeight: true
            Layout.fillWidth: true
            note: qsTr("Where am I? What comes next? What must I do?")
            objectName: "home.procedure"
            symbol: "list-details"
            text: qsTr("The procedure, step by step")
            onClicked: root.app.router.go("ProcedureScreen")
        }

        Door {
            Layout.fillHeight: true
            Layout.fillWidth: true
            note: qsTr("How many people ask, how many receive protection")
            objectName: "home.figures"
            symbol: "chart-bar"
            text: qsTr("Figures")
            onClicked: root.app.router.go("FiguresScreen")
        }

        Door {
            Layout.fillHeight: true
            Layout.fillWidth: true
            note: qsTr("In Dutch, in French and in your language")
            objectName: "home.words"
            symbol: "book"
            text: qsTr("Words you will hear")
            onClicked: root.app.router.go("WordsScreen")
        }
    }

    LinkButton {
        Layout.fillWidth: true
        objectName: "home.about"
        symbol: "info-circle"
        text: qsTr("About this screen")
        onClicked: root.app.router.go("AboutScreen")
    }
}
