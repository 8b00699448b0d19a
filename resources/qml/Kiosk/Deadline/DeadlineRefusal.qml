pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// No day is shown: first that there may still be time and whom to call, then why.
DeadlineFrame {
    id: root

    required property string deadlineNote
    required property string deadlineCountsFrom
    required property string reason
    // Somebody who has just arrived holds no letter.
    readonly property bool hasLetter: root.deadlineCountsFrom === "received"

    function why(): string {
        switch (root.reason) {
        case "clock":
            return qsTr("The clock of this screen is wrong. It cannot count days now. Please tell staff.");
        case "checking":
            return qsTr("The rule for this changed, or we are checking it. A wrong day can harm you, so we show none.");
        case "outdated":
            return qsTr("Nobody has checked the rule for this for some time. A wrong day can harm you, so we show none.");
        case "expired":
            return qsTr("The rule that we know has ended. A wrong day can harm you, so we show none.");
        case "future":
            return qsTr("The day you chose is still to come. Go back and choose another day.");
        case "long-ago":
            return root.hasLetter ? qsTr("The day you chose is long ago. Only a lawyer can say what is still possible.") : qsTr("The day you chose is long ago. Ask one of these people what is possible.");
        case "no-day":
            return root.hasLetter ? qsTr("Without the day we cannot count. Look at the letter and the envelope together with staff.") : qsTr("Without the day we cannot count. Ask one of these people.");
        case "mismatch":
            return qsTr("Your two answers do not fit together. Go back and look again, or ask staff to help you.");
        default:
            return qsTr("We could not check how much time you have for this. A wrong day can harm you, so we show none.");
        }
    }

    CallOut {
        Layout.fillWidth: true
        heading: qsTr("There may still be time. Call your lawyer today.")
        tone: "today"

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: root.hasLetter ? qsTr("Show the letter and the envelope. Ask: what is my last day? You have no lawyer? Call one of these people today.") : qsTr("Ask: what is my last day? You have no lawyer? Call one of these people today.")
        }

        // Asking for protection stays possible, whatever the day.
        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            font.bold: true
            objectName: "deadline.still"
            text: root.deadlineNote
            visible: root.deadlineCountsFrom === "arrived"
        }
    }

    Card {
        Layout.fillWidth: true
        heading: qsTr("Why we show no day")
        symbol: "info-circle"

        PlainLabel {
            Layout.fillWidth: true
            objectName: "deadline.reason"
            text: root.why()
        }
    }

    OwnLetterCounts {
        Layout.fillWidth: true
    }
}
