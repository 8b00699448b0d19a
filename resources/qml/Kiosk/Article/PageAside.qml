pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// Beside or below an article: its sections where there is room, a person to talk to, where to go next.
ColumnLayout {
    id: root

    required property ArticleBody article
    property bool showContents: true
    signal sectionAsked(string section)

    spacing: Theme.gap

    Loader {
        Layout.fillWidth: true
        active: root.showContents && root.article.parts.count > 1 && !root.article.expired
        visible: active

        sourceComponent: Card {
            readonly property bool readAloud: false

            heading: Said.of("part.contents")
            symbol: "list-details"

            ContentsList {
                Layout.fillWidth: true
                article: root.article
                onSectionAsked: section => root.sectionAsked(section)
            }
        }
    }

    Card {
        Layout.fillWidth: true
        heading: Said.of("part.people")
        symbol: "users"

        ContactList {
            Layout.fillWidth: true
            contacts: root.article.firstContacts
        }

        LinkButton {
            Layout.fillWidth: true
            objectName: "page.people"
            text: qsTr("All people to call")
            visible: root.article.contacts.count > root.article.firstContacts.count
            onClicked: root.article.peopleAsked()
        }
    }

    Card {
        readonly property bool readAloud: false

        Layout.fillWidth: true
        heading: Said.of("part.see_also")
        symbol: "file-text"
        visible: root.article.related.count > 0

        Repeater {
            model: root.article.related

            LinkButton {
                required property string kind
                required property string key
                required property string title

                Layout.fillWidth: true
                objectName: "related." + key
                text: title
                onClicked: root.article.app.router.open(kind + ":" + key)
            }
        }
    }
}
