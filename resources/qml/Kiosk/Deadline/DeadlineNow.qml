pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// To act at once: what to do and whom to call, then why there is no day to wait for.
DeadlineFrame {
    id: root

    required property string deadlineAction
    required property string deadlineNote
    required property string deadlineCountsFrom
    required property string reason
    readonly property bool fromLetter: root.deadlineCountsFrom === "letter"

    function why(): string {
        switch (root.reason) {
        case "held":
            return qsTr("In a closed centre, or when a removal is planned, the time is very short. Do not count: act now.");
        case "no-number":
            return qsTr("Without the number in the letter we cannot count. Look for it together with staff. You find it? Come back and count.");
        case "no-day":
            return root.fromLetter ? qsTr("Without the date on the letter we cannot count. Look at the letter and the envelope together with staff.") : qsTr("Without the day we cannot count. Ask one of these people.");
        case "clock":
            return qsTr("The clock of this device is wrong. It cannot count days now. Please tell staff.");
        case "future":
            return qsTr("The day you chose is still to come. Go back and choose another day.");
        case "long-ago":
            return root.fromLetter ? qsTr("The date you chose is long ago. Only a lawyer can say what is still possible.") : qsTr("The day you chose is long ago. Ask one of these people what is possible.");
        default:
            return qsTr("We are not sure of the rule for this. A wrong day can harm you, so we show none.");
        }
    }

    DayBlock {
        Layout.fillWidth: true
        large: root.deadlineAction
        small: root.reason === "held" || root.reason === "always" ? qsTr("Now") : qsTr("Today")

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.accentInk
            objectName: "deadline.still"
            text: root.deadlineNote
            visible: text !== ""
        }
    }

    CallOut {
        Layout.fillWidth: true
        heading: qsTr("There may still be time. Call your lawyer today.")
        tone: "today"
        visible: root.reason !== "always"

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: root.fromLetter ? qsTr("Show the letter and the envelope. Ask: what is my last day? You have no lawyer? Call one of these people today.") : qsTr("Ask: what is my last day? You have no lawyer? Call one of these people today.")
        }
    }

    Card {
        Layout.fillWidth: true
        heading: qsTr("Why we show no day")
        symbol: "info-circle"
        visible: root.reason !== "always"

        PlainLabel {
            Layout.fillWidth: true
            objectName: "deadline.reason"
            text: root.why()
        }
    }

    GotItFirst {
        Layout.fillWidth: true
        counted: false
        visible: root.fromLetter
    }
}
