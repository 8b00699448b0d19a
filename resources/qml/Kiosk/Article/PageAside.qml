pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// Beside or below a page: a person to talk to, its sections, where to go next.
ColumnLayout {
    id: root

    required property ArticleBody article
    property bool showContents: true
    signal sectionAsked(string section)

    spacing: Theme.gap

    Card {
        Layout.fillWidth: true
        heading: qsTr("Talk to a person")
        symbol: "users"

        Repeater {
            model: root.article.contacts

            ContactLine {
                Layout.fillWidth: true
            }
        }
    }

    Card {
        Layout.fillWidth: true
        heading: qsTr("On this page")
        symbol: "list-details"
        visible: root.showContents && root.article.parts.count > 1 && !root.article.expired

        Repeater {
            model: root.article.parts

            LinkButton {
                required property string key
                required property string title

                Layout.fillWidth: true
                objectName: "section." + key
                text: title
                onClicked: root.sectionAsked(key)
            }
        }
    }

    Card {
        Layout.fillWidth: true
        heading: qsTr("See also")
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
