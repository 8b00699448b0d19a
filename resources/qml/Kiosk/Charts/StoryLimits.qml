import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// What a story does not say.
CallOut {
    id: root

    required property string caveat

    heading: Said.of("figure.caveat")
    level: 2
    tone: "careful"

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.noticeInk
        text: root.caveat
    }
}
