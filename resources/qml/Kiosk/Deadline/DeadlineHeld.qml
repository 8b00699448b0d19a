import QtQuick
import QtQuick.Layouts
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
        symbol: "home"
        text: qsTr("No, neither of the two")
        onClicked: root.deadline.chooseHeld(false)
    }

    LargeAnswer {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        objectName: "held.yes"
        symbol: "alert-triangle"
        text: qsTr("Yes, or I am not sure")
        onClicked: root.deadline.chooseHeld(true)
    }
}
