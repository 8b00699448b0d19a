pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts
import Kiosk.Procedure

// The procedure as a rail of stations that forks after the decision. A station opens its step, a paper that of who holds it.
ScreenFrame {
    id: root

    required property AppModel app
    required property ProcedureModel model
    property bool papersOpen: false

    heading: qsTr("The procedure, step by step")
    subheading: qsTr("Touch the step where you are now. Nothing is kept after your visit.")

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        ActionButton {
            objectName: "procedure.here"
            strong: true
            symbol: "map-pin"
            text: qsTr("You are here: %1", "number and name of a step").arg(root.model.hereTitle)
            visible: root.model.hereStep !== ""
            width: Math.min(implicitWidth, root.innerWidth)
            onClicked: root.app.router.open("step:" + root.model.hereStep)
        }

        ActionButton {
            Accessible.name: root.papersOpen ? qsTr("%1, open").arg(text) : qsTr("%1, closed").arg(text)
            rearranges: true
            objectName: "procedure.papers"
            symbol: "mail"
            text: qsTr("Which paper do you hold?")
            width: Math.min(implicitWidth, root.innerWidth)
            onClicked: root.papersOpen = !root.papersOpen
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapSmall
        columns: Theme.columns(root.innerWidth, 200, 8)
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true
        visible: root.papersOpen

        Repeater {
            model: root.papersOpen ? root.model.papers : null

            PaperTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "paper." + key
                onClicked: root.app.router.open(root.model.stepOfPaper(key))
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            id: stations

            model: root.model.stations

            Station {
                Layout.fillWidth: true
                goesOn: index < stations.count - 1 || root.model.lanes.count > 0
                length: root.model.length
                onLinkAsked: link => root.app.router.open(link)
                onOthersAsked: root.model.toggleOthers(key)
            }
        }

        Fork {
            Layout.fillWidth: true
            lanes: root.model.lanes
            length: root.model.length
            visible: root.model.lanes.count > 0
            onLinkAsked: link => root.app.router.open(link)
            onOthersAsked: station => root.model.toggleOthers(station)
        }
    }
}
