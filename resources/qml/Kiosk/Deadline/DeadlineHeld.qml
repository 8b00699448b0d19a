import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// Whether there is time to count at all.
ColumnLayout {
    id: root

    required property DeadlineModel deadline

    spacing: Theme.gap

    LargeAnswer {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        objectName: "held.no"
        symbol: "walk"
        text: Said.of("ask.held_no")
        onClicked: root.deadline.chooseHeld(false)
    }

    LargeAnswer {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        objectName: "held.yes"
        symbol: "closed-centre"
        text: Said.of("ask.held_yes")
        onClicked: root.deadline.chooseHeld(true)
    }
}
