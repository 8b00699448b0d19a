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
            return Said.of("day.why_held");
        case "no-number":
            return Said.of("day.why_no_number");
        case "no-day":
            return root.fromLetter ? Said.of("day.why_no_date") : Said.of("day.why_no_day");
        case "clock":
            return Said.of("day.why_clock");
        case "future":
            return Said.of("day.why_future");
        case "long-ago":
            return root.fromLetter ? Said.of("day.why_long_ago_letter") : Said.of("day.why_long_ago");
        default:
            return Said.of("day.why_unsure");
        }
    }

    DayBlock {
        Layout.fillWidth: true
        large: root.deadlineAction
        small: root.reason === "held" || root.reason === "always" ? Said.of("day.now") : Said.of("day.today")

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
        heading: Said.of("day.still_time")
        tone: "today"
        visible: root.reason !== "always"

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: root.fromLetter ? Said.of("day.still_time_letter") : Said.of("day.still_time_ask")
        }
    }

    Card {
        Layout.fillWidth: true
        heading: Said.of("day.why")
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
