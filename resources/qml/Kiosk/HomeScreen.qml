pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// What happened to you, help and the letter first; the procedure; the topics; quietly the rest.
ScreenFrame {
    id: root

    required property AppModel app
    required property HomeModel model
    signal shortcutsAsked

    readonly property bool large: Theme.textScale > 1.3
    readonly property bool oneRow: !Theme.portrait && !root.large
    readonly property string hereStep: root.app.procedure.hereStep

    endMargin: Theme.gap

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge
        columns: root.large ? 1 : 2
        rowSpacing: Theme.gap

        HeadingLabel {
            Layout.fillWidth: root.large
            focus: true
            font.pixelSize: Theme.tileTitle
            level: 1
            objectName: "screen.heading"
            text: qsTr("Welcome")
        }

        TouchButton {
            id: search

            Layout.fillWidth: true
            objectName: "home.search"
            text: qsTr("Search: lawyer, interview, annex 26 …")
            onClicked: root.app.router.go("SearchScreen")

            contentItem: RowLayout {
                spacing: Theme.gap

                Icon {
                    Layout.leftMargin: Theme.gapSmall
                    color: Theme.accent
                    name: "search"
                }

                PlainLabel {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: Theme.inkMuted
                    lineHeight: Theme.tightLineHeight
                    text: search.text
                }
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.oneRow ? 2 : 1
        rowSpacing: Theme.gap

        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: root.model.urgent.count
            columnSpacing: Theme.gap
            columns: Theme.columns(root.innerWidth, 400, Math.max(1, root.model.urgent.count))
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: root.model.urgent

                EventDoor {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    loud: true
                    objectName: "event." + key
                    wide: root.large
                    onClicked: root.app.router.open("event:" + key)
                }
            }
        }

        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: root.model.lifeEvents.count
            columnSpacing: Theme.gap
            columns: Theme.columns(root.innerWidth, 270, Math.max(1, root.model.lifeEvents.count))
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: root.model.lifeEvents

                EventDoor {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    objectName: "event." + key
                    wide: root.large
                    onClicked: root.app.router.open("event:" + key)
                }
            }
        }
    }

    Door {
        Layout.fillWidth: true
        note: root.hereStep === "" ? qsTr("Where am I? What comes next? What must I do?") : qsTr("You are here: step %1").arg(root.model.titleOfStep(root.hereStep))
        objectName: "home.procedure"
        symbol: "route"
        text: qsTr("The procedure, step by step")
        onClicked: root.app.router.go("ProcedureScreen")
    }

    GridLayout {
        Accessible.name: qsTr("Topics")
        Accessible.role: Accessible.List
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
        columns: Theme.columns(root.innerWidth, 320, 3)
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true

        LinkButton {
            Layout.fillWidth: true
            objectName: "home.words"
            symbol: "book"
            text: qsTr("Words you will hear")
            onClicked: root.app.router.go("WordsScreen")
        }

        LinkButton {
            Layout.fillWidth: true
            objectName: "home.figures"
            symbol: "chart-bar"
            text: qsTr("Figures")
            onClicked: root.app.router.go("FiguresScreen")
        }

        LinkButton {
            Layout.fillWidth: true
            objectName: "home.about"
            symbol: "info-circle"
            text: qsTr("About this screen")
            onClicked: root.app.router.go("AboutScreen")
        }

        LinkButton {
            Layout.fillWidth: true
            objectName: "home.shortcuts"
            symbol: "keyboard"
            text: qsTr("Keyboard shortcuts")
            visible: !root.app.kioskMode
            onClicked: root.shortcutsAsked()
        }
    }
}
