pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// The papers and moments whose days can be counted.
GridLayout {
    id: root

    required property DeadlineModel deadline

    columnSpacing: Theme.gap
    columns: Theme.columns(root.width, 620, 2)
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        model: root.deadline.kinds

        PageTile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            objectName: "kind." + key
            onClicked: root.deadline.chooseKind(key)
        }
    }

    ActionButton {
        objectName: "kind.other"
        symbol: "list-details"
        text: qsTr("Another paper")
        visible: !root.deadline.everyKind
        onClicked: root.deadline.chooseKind("")
    }
}
