pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Beside or below a page: a person to talk to, its sections, where to go next.
ColumnLayout {
    id: root

    required property PageModel page
    property bool showContents: true
    signal sectionAsked(string section)
    signal linkAsked(string kind, string key)

    spacing: Theme.gap

    Card {
        Layout.fillWidth: true
        heading: qsTr("Talk to a person")
        symbol: "users"

        Repeater {
            model: root.page.contacts

            ContactLine {
                Layout.fillWidth: true
            }
        }
    }

    Card {
        Layout.fillWidth: true
        heading: qsTr("On this page")
        symbol: "list-details"
        visible: root.showContents && root.page.sections.count > 1 && !root.page.expired

        Repeater {
            model: root.page.sections

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
        visible: root.page.related.count > 0

        Repeater {
            model: root.page.related

            LinkButton {
                required property string kind
                required property string key
                required property string title

                Layout.fillWidth: true
                objectName: "related." + key
                text: title
                onClicked: root.linkAsked(kind, key)
            }
        }
    }
}
