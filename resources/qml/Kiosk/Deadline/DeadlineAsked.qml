import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// When protection was asked for: the rules of a day depend on it.
ColumnLayout {
    id: root

    required property DeadlineModel deadline

    spacing: Theme.gap

    LargeAnswer {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        objectName: "asked.before"
        symbol: "clock"
        text: qsTr("Before %1").arg(root.deadline.rulesChange)
        onClicked: root.deadline.chooseAsked("before")
    }

    LargeAnswer {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        objectName: "asked.from"
        symbol: "clock"
        text: qsTr("On %1 or later").arg(root.deadline.rulesChange)
        onClicked: root.deadline.chooseAsked("from")
    }

    LargeAnswer {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        objectName: "asked.unsure"
        symbol: "users"
        text: qsTr("I am not sure")
        onClicked: root.deadline.chooseAsked("unsure")
    }
}
