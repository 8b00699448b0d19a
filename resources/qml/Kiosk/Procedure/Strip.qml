pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Above a step: the stations with the one that is shown filled, and the ways to the step before and after, at the fork to both.
GridLayout {
    id: root

    readonly property bool readAloud: false
    required property RecordModel before
    required property RecordModel after
    required property RecordModel dots
    required property bool oneRow
    required property bool sideRoad
    signal linkAsked(string link)

    columnSpacing: Theme.gap
    rowSpacing: Theme.gapSmall

    RowLayout {
        Layout.column: 0
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.row: root.oneRow ? 0 : 1

        Repeater {
            model: root.before

            StepArrow {
                Layout.fillHeight: root.after.count < 2 // beside both roads of the fork it would be a tower
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                back: true
                objectName: "before." + key
                sideRoad: root.sideRoad
                onClicked: root.linkAsked("step:" + key)
            }
        }

        Item {
            Layout.fillWidth: true
        }
    }

    Dots {
        Layout.alignment: Qt.AlignHCenter
        Layout.column: root.oneRow ? 1 : 0
        Layout.columnSpan: root.oneRow ? 1 : 2
        Layout.row: 0
        dots: root.dots
    }

    GridLayout {
        Layout.column: root.oneRow ? 2 : 1
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.row: root.oneRow ? 0 : 1
        columnSpacing: Theme.gapSmall
        columns: root.oneRow ? 3 : 2
        rowSpacing: Theme.gapSmall

        Item {
            Layout.fillWidth: true
            Layout.rowSpan: root.oneRow ? 1 : Math.max(1, root.after.count)
        }

        Repeater {
            model: root.after

            StepArrow {
                Layout.alignment: Qt.AlignRight
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                objectName: "after." + key
                onClicked: root.linkAsked("step:" + key)
            }
        }
    }
}
