pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// In place of words that are past their date: ask a person, and whom.
CallOut {
    id: root

    property RecordModel contacts: null

    heading: Said.of("trust.expired")
    tone: "careful"

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.noticeInk
        text: Said.of("trust.expired_ask")
    }

    ContactList {
        Layout.fillWidth: true
        contacts: root.contacts
        ink: Theme.noticeInk
    }
}
