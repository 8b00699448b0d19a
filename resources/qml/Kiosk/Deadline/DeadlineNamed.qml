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
        small: root.appointment ? qsTr("On the day on your paper") : qsTr("Before the last day on your paper")

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.accentInk
            text: root.deadlineNote
            visible: text !== ""
        }
    }

    CallOut {
        Layout.fillWidth: true
        heading: root.appointment ? qsTr("You cannot come?") : root.fromLetter ? qsTr("Call your lawyer today") : qsTr("The day has passed?")
        tone: "today"

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: root.appointment ? qsTr("Say it today, before that day, with a good reason and proof. Your lawyer or social worker can do it with you.") : qsTr("Do not wait for the last day. You have no lawyer? Call one of these people today.")
            visible: root.appointment || root.fromLetter
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: root.appointment || root.fromLetter ? qsTr("The day has passed? Go today all the same. Say the true reason, with proof.") : qsTr("Go today all the same. Say the true reason, with proof.")
        }
    }

    GotItFirst {
        Layout.fillWidth: true
        counted: false
        visible: root.fromLetter
    }
}
