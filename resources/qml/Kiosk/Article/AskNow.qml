pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// In place of words that are past their date: ask a person, and whom.
CallOut {
    id: root

    property RecordModel contacts: null

    heading: qsTr("This text is out of date")
    tone: "careful"

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.noticeInk
        text: qsTr("The rules on this page may have changed, so we do not show it any more. Ask a person now: your lawyer or your social worker.")
    }

    ContactList {
        Layout.fillWidth: true
        contacts: root.contacts
        ink: Theme.noticeInk
    }
}
