import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// Who may have had a letter earlier, and why it is counted from its own date.
CallOut {
    id: root

    property bool counted: true

    heading: qsTr("Your lawyer or the centre may have had the letter first")
    tone: "good"

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.ink
        text: root.counted ? qsTr("Then the time may already run. We count from the date on the letter: nobody can have had it earlier. Ask them when it came, and keep the envelope.") : qsTr("Then the time may already run. Ask them when it came, and keep the envelope.")
    }
}
