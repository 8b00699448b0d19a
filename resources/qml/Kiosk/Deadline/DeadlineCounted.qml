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
            return qsTr("You arrived on: %1").arg(root.start);
        case "lodged":
            return qsTr("You lodged your application on: %1").arg(root.start);
        default:
            return qsTr("The date on the letter: %1").arg(root.start);
        }
    }

    function timeWords(): string {
        if (root.fromFloor)
            return qsTr("The least time that any rule gives: %1. The first day does not count.").arg(root.limit);
        const time = root.limit === "" ? numbers.of(root.number, root.unit) : root.limit;
        return qsTr("The time: %1. The first day does not count.").arg(time);
    }

    function daysLeftWords(): string {
        if (root.daysLeft === 0)
            return qsTr("This is today");
        return root.app.visit.inDigits(qsTr("%n day(s) left", "", root.daysLeft));
    }

    NumberWords {
        id: numbers

        app: root.app
    }

    CallOut {
        Layout.fillWidth: true
        heading: root.fromLetter ? qsTr("Go to a lawyer today all the same") : qsTr("Go today all the same")
        objectName: "deadline.late"
        tone: "today"
        visible: root.passed

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: qsTr("Perhaps you have more time: the letter decides.")
            visible: root.fromFloor
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: qsTr("Only a lawyer can say if something is still possible. Bring the letter and the envelope.")
            visible: root.fromLetter
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: qsTr("Say the true reason why you are late. Bring proof, for example a paper from a doctor.")
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
            text: qsTr("On letters: %1").arg(root.safeDayOnLetters)
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
            text: qsTr("Perhaps you have more time: the letter decides. Call a lawyer today.")
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
        heading: root.soonerDay === "" ? qsTr("Better today: you may have less time") : qsTr("Better by %1").arg(root.soonerDay)
        objectName: "deadline.sooner"
        tone: "careful"
        visible: root.least !== "" && !root.passed

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: qsTr("Is a smaller number in the letter? Then it counts. There can be less time to ask the court that you may stay. No rule gives less than %1.").arg(root.least)
        }
    }

    CallOut {
        Layout.fillWidth: true
        heading: qsTr("Call your lawyer today")
        tone: "today"
        visible: !root.passed

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: qsTr("Do not wait for the last day. You have no lawyer? Call one of these people today.")
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
        heading: qsTr("How we counted")
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
            text: qsTr("We do not count Sundays and public holidays. We count Saturdays, to be safe.")
            visible: root.unit === "working-days"
        }

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("The time ends on %1. Offices are closed then. We show the working day before.").arg(root.lastDay)
            visible: root.lastDay !== ""
        }

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("The day to act by was: %1").arg(root.safeDay)
            visible: root.passed
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.inkMuted
            font.pixelSize: Theme.small
            text: qsTr("We keep nothing of what you chose here.")
        }
    }
}
