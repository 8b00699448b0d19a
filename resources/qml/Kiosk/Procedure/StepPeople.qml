pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// Whom to ask about a step, and where to read more.
Card {
    id: root

    required property StepFrame step
    signal linkAsked(string link)

    ContactList {
        Layout.fillWidth: true
        contacts: root.step.contacts
        visible: !root.step.expired
    }

    ActionButton {
        objectName: "read-more." + root.step.key
        symbol: "file-text"
        text: qsTr("Read more")
        onClicked: root.linkAsked("page:" + root.step.page)
    }
}
