import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// What every day of the deadline card says.
CallOut {
    id: root

    heading: Said.of("day.own_letter")
    tone: "careful"

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.noticeInk
        text: Said.of("day.own_letter_look")
    }
}
