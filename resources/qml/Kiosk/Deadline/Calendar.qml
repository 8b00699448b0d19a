pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// One month of large days. Arrow keys go from day to day, also into the month before; days to come cannot be chosen.
Card {
    id: root

    required property CalendarModel days
    readonly property bool narrow: root.width < 7 * Theme.calendarColumn
    signal dayChosen(string day)

    // The days are made anew when the month changes: the keyboard goes to its day when they are there.
    function moveBy(count: int): void {
        root.days.moveCursor(count);
        Qt.callLater(root.focusCursor);
    }

    function focusCursor(): void {
        if (!root.visible)
            return;
        for (let n = 0; n < cells.count; ++n) {
            const cell = cells.itemAt(n) as DayButton;
            if (cell && cell.key === root.days.cursor)
                cell.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    // The ways to other months stand beside the name of this one, or below the days where there is little room.
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapSmall

        ActionButton {
            Layout.column: 0
            Layout.columnSpan: root.narrow ? 3 : 1
            Layout.row: root.narrow ? 3 : 0
            enabled: root.days.hasMonthBefore
            mirrorSymbol: true
            objectName: "calendar.before"
            opacity: enabled ? 1 : 0.4
            symbol: "arrow-left"
            text: qsTr("The month before")
            onClicked: root.days.goToMonthBefore()
        }

        HeadingLabel {
            Layout.column: root.narrow ? 0 : 1
            Layout.columnSpan: root.narrow ? 3 : 1
            Layout.fillWidth: true
            Layout.row: 0
            horizontalAlignment: Text.AlignHCenter
            objectName: "calendar.month"
            text: root.days.title
        }

        ActionButton {
            Layout.column: root.narrow ? 0 : 2
            Layout.columnSpan: root.narrow ? 3 : 1
            Layout.row: root.narrow ? 4 : 0
            enabled: root.days.hasMonthAfter
            mirrorSymbol: true
            objectName: "calendar.after"
            opacity: enabled ? 1 : 0.4
            symbol: "chevron-right"
            text: qsTr("The month after")
            onClicked: root.days.goToMonthAfter()
        }

        PlainLabel {
            Layout.columnSpan: 3
            Layout.fillWidth: true
            Layout.row: 1
            color: Theme.inkMuted
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            text: root.days.otherTitle
            visible: text !== ""
        }

        GridLayout {
            id: grid

            Layout.columnSpan: 3
            Layout.fillWidth: true
            Layout.row: 2
            columnSpacing: Theme.gapSmall
            columns: 7
            rowSpacing: Theme.gapSmall
            uniformCellWidths: true

            Repeater {
                model: root.days.weekdays

                PlainLabel {
                    required property string name
                    required property string short
                    required property string narrow

                    Accessible.name: name
                    Layout.fillWidth: true
                    color: Theme.inkMuted
                    font.bold: true
                    font.pixelSize: Theme.small
                    horizontalAlignment: Text.AlignHCenter
                    text: root.narrow ? narrow : short
                }
            }

            Repeater {
                id: cells

                model: root.days.days

                DayButton {
                    Layout.fillWidth: true
                    besideEachOther: !root.narrow
                    current: key === root.days.cursor
                    objectName: "day." + key
                    onClicked: root.dayChosen(key)
                    onMoved: count => root.moveBy(count)
                }
            }
        }
    }
}
