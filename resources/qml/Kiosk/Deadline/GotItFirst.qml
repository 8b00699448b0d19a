import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// Who may have had a letter earlier, and why it is counted from its own date.
CallOut {
    id: root

    property bool counted: true

    heading: Said.of("day.got_first")
    tone: "good"

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.ink
        text: root.counted ? Said.of("day.got_first_counted") : Said.of("day.got_first_ask")
    }
}
