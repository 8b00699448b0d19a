pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// The last safe day, in large letters; what to do, whom to call, and how it was counted.
DeadlineFrame {
    id: root

    required property string deadlineAction
    required property string deadlineNote
    required property string deadlineCountsFrom
    required property string start
    required property string safeDay
    required property string safeDayOther
    required property string safeDayOnLetters
    required property string lastDay
    required property int daysLeft
    required property string limit
    required property string unit
    readonly property bool passed: root.daysLeft < 0

    function startWords(): string {
        switch (root.deadlineCountsFrom) {
        case "arrived":
            return qsTr("You arrived on: %1").arg(root.start);
        case "registered":
            return qsTr("You were registered on: %1").arg(root.start);
        case "lodged":
            return qsTr("You lodged your application on: %1").arg(root.start);
        default:
            return qsTr("You got it on: %1").arg(root.start);
        }
    }

    function daysLeftWords(): string {
        if (root.daysLeft === 0)
            return qsTr("This is today");
        return root.app.visit.inDigits(qsTr("%n day(s) left", "", root.daysLeft));
    }

    CallOut {
        Layout.fillWidth: true
        heading: qsTr("Go to a lawyer today all the same")
        tone: "today"
        visible: root.passed

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: qsTr("Only a lawyer can say if something is still possible.")
            visible: root.deadlineCountsFrom !== "arrived"
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: qsTr("Bring the letter and the envelope.")
            visible: root.deadlineCountsFrom === "received"
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            font.bold: true
            text: root.deadlineNote
            visible: text !== ""
        }
    }

    Rectangle {
        Layout.fillWidth: true
        color: Theme.accent
        implicitHeight: day.implicitHeight + 2 * Theme.gapLarge
        radius: Theme.radius
        visible: !root.passed

        ColumnLayout {
            id: day

            anchors.left: parent.left
            anchors.margins: Theme.gapLarge
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.gapSmall

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.accentInkMuted
                text: root.deadlineAction
            }

            HeadingLabel {
                Layout.fillWidth: true
                color: Theme.accentInk
                font.pixelSize: Theme.title
                objectName: "deadline.day"
                text: root.safeDay
            }

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

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.accentInk
                font.bold: true
                font.pixelSize: Theme.figure
                text: root.daysLeftWords()
            }

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.accentInk
                text: root.deadlineNote
                visible: text !== ""
            }
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

    OwnLetterCounts {
        counted: true
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
            text: qsTr("The time: %1. The first day does not count.").arg(root.limit)
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
            text: qsTr("The last safe day was: %1").arg(root.safeDay)
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
