pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// Which day: today, yesterday, a day of the calendar, or none that is known.
GridLayout {
    id: root

    required property DeadlineModel deadline
    readonly property bool sideBySide: !Theme.portrait && Theme.textScale < 1.4

    columnSpacing: Theme.gapLarge
    columns: root.sideBySide ? 2 : 1
    rowSpacing: Theme.gap

    Calendar {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.row: root.sideBySide ? 0 : 1
        days: root.deadline.calendar
        onDayChosen: day => root.deadline.chooseDay(day)
    }

    GridLayout {
        id: quick

        Layout.alignment: Qt.AlignTop
        Layout.column: root.sideBySide ? 1 : 0
        Layout.fillWidth: true
        Layout.maximumWidth: root.sideBySide ? Theme.px(480) : Infinity
        Layout.minimumWidth: root.sideBySide ? Theme.px(480) : 0
        Layout.row: 0
        columnSpacing: Theme.gap
        columns: root.sideBySide ? 1 : Theme.columns(root.width, 320, 2)
        rowSpacing: Theme.gap

        LargeAnswer {
            Layout.fillWidth: true
            objectName: "day.today"
            symbol: "calendar-count"
            text: Said.of("day.today")
            onClicked: root.deadline.chooseDaysAgo(0)
        }

        LargeAnswer {
            Layout.fillWidth: true
            objectName: "day.yesterday"
            symbol: "calendar-count"
            text: qsTr("Yesterday")
            onClicked: root.deadline.chooseDaysAgo(1)
        }

        LargeAnswer {
            Layout.columnSpan: quick.columns
            Layout.fillWidth: true
            objectName: "day.unknown"
            symbol: "users"
            text: root.deadline.countsFrom === "letter" ? Said.of("ask.no_date") : Said.of("ask.no_day")
            onClicked: root.deadline.chooseDay("")
        }
    }
}
