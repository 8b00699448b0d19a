pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// The day to act by, in large letters; what to do, whom to call, and how it was counted.
DeadlineFrame {
    id: root

    required property string deadlineAction
    required property string deadlineNote
    required property string deadlineCountsFrom
    required property string ground
    required property string start
    required property string safeDay
    required property string safeDayOther
    required property string safeDayOnLetters
    required property string lastDay
    required property int daysLeft
    required property string limit
    required property int number
    required property string unit
    required property string least
    required property string soonerDay
    readonly property bool passed: root.daysLeft < 0
    readonly property bool fromLetter: root.deadlineCountsFrom === "letter"
    readonly property bool fromFloor: root.ground === "floor"

    function startWords(): string {
        switch (root.deadlineCountsFrom) {
        case "arrived":
            return Said.of("day.start_arrived").arg(root.start);
        case "lodged":
            return Said.of("day.start_lodged").arg(root.start);
        default:
            return Said.of("day.start_letter").arg(root.start);
        }
    }

    function timeWords(): string {
        if (root.fromFloor)
            return Said.of("day.time_least").arg(root.limit);
        const time = root.limit === "" ? numbers.of(root.number, root.unit) : root.limit;
        return Said.of("day.time").arg(time);
    }

    function daysLeftWords(): string {
        if (root.daysLeft === 0)
            return Said.of("day.is_today");
        return Said.count("counted.days_left", root.daysLeft);
    }

    NumberWords {
        id: numbers

        app: root.app
    }

    CallOut {
        Layout.fillWidth: true
        heading: root.fromLetter ? Said.of("day.late_lawyer") : Said.of("day.late")
        objectName: "deadline.late"
        tone: "today"
        visible: root.passed

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: Said.of("day.perhaps_more")
            visible: root.fromFloor
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: Said.of("day.late_letter")
            visible: root.fromLetter
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: Said.of("day.late_reason")
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            font.bold: true
            text: root.deadlineNote
            visible: text !== ""
        }
    }

    DayBlock {
        Layout.fillWidth: true
        large: root.safeDay
        small: root.deadlineAction
        visible: !root.passed

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.accentInk
            font.bold: true
            font.pixelSize: Theme.figure
            text: root.safeDayOther
            visible: text !== ""
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.accentInkMuted
            text: Said.of("day.on_letters").arg(root.safeDayOnLetters)
        }

        // A count of days that may not be all there are would calm or frighten without need.
        PlainLabel {
            Layout.fillWidth: true
            color: Theme.accentInk
            font.bold: true
            font.pixelSize: Theme.figure
            objectName: "deadline.left"
            text: root.daysLeftWords()
            visible: !root.fromFloor
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.accentInk
            font.bold: true
            objectName: "deadline.perhaps"
            text: Said.of("day.perhaps_more_call")
            visible: root.fromFloor
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.accentInk
            text: root.deadlineNote
            visible: text !== ""
        }
    }

    CallOut {
        Layout.fillWidth: true
        heading: root.soonerDay === "" ? Said.of("day.sooner") : Said.of("day.sooner_by").arg(root.soonerDay)
        objectName: "deadline.sooner"
        tone: "careful"
        visible: root.least !== "" && !root.passed

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: Said.of("day.sooner_why").arg(root.least)
        }
    }

    CallOut {
        Layout.fillWidth: true
        heading: Said.of("day.call_lawyer")
        tone: "today"
        visible: !root.passed

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: Said.of("day.do_not_wait")
        }
    }

    GotItFirst {
        Layout.fillWidth: true
        visible: root.fromLetter
    }

    OwnLetterCounts {
        Layout.fillWidth: true
    }

    Card {
        Layout.fillWidth: true
        heading: Said.of("day.how")
        symbol: "list-details"

        PlainLabel {
            Layout.fillWidth: true
            text: root.startWords()
        }

        PlainLabel {
            Layout.fillWidth: true
            text: root.timeWords()
        }

        PlainLabel {
            Layout.fillWidth: true
            text: Said.of("day.working_days")
            visible: root.unit === "working-days"
        }

        PlainLabel {
            Layout.fillWidth: true
            text: Said.of("day.closed").arg(root.lastDay)
            visible: root.lastDay !== ""
        }

        PlainLabel {
            Layout.fillWidth: true
            text: Said.of("day.was").arg(root.safeDay)
            visible: root.passed
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.inkMuted
            font.pixelSize: Theme.small
            text: Said.of("day.nothing_kept")
        }
    }
}
