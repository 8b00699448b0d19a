pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// The day stands on the paper: to be there, or to act before it.
DeadlineFrame {
    id: root

    required property string deadlineAction
    required property string deadlineNote
    required property string deadlineCountsFrom
    required property string what
    readonly property bool appointment: root.what === "appointment"
    readonly property bool fromLetter: root.deadlineCountsFrom === "letter"

    DayBlock {
        Layout.fillWidth: true
        large: root.deadlineAction
        small: root.appointment ? Said.of("day.named_on") : Said.of("day.named_before")

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.accentInk
            text: root.deadlineNote
            visible: text !== ""
        }
    }

    CallOut {
        Layout.fillWidth: true
        heading: root.appointment ? Said.of("day.cannot_come") : root.fromLetter ? Said.of("day.call_lawyer") : Said.of("day.day_passed")
        tone: "today"

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: root.appointment ? Said.of("day.cannot_come_say") : Said.of("day.do_not_wait")
            visible: root.appointment || root.fromLetter
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: root.appointment || root.fromLetter ? Said.of("day.passed_go") : Said.of("day.go_with_proof")
        }
    }

    GotItFirst {
        Layout.fillWidth: true
        counted: false
        visible: root.fromLetter
    }
}
