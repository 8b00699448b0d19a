pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// Whom to ask about a step, where to read more, how far its words can be trusted and what they rest on.
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

    TrustLine {
        Layout.fillWidth: true
        checkedWords: root.step.checkedWords
        languageName: root.step.languageName
        pastReview: root.step.pastReview
        translation: root.step.translation
    }

    OlderPages {
        Layout.fillWidth: true
        checkedWords: root.step.checkedWords
        reviewWords: root.step.reviewWords
        visible: root.step.older && !root.step.expired
    }

    SourceFold {
        Layout.fillWidth: true
        sources: root.step.sources
    }
}
