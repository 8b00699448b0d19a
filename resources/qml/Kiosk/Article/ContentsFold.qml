pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// The sections of an article where there is no room beside it: folded below the answer.
ColumnLayout {
    id: root

    required property ArticleBody article
    property bool unfolded: false
    signal sectionAsked(string section)

    spacing: 0

    TouchButton {
        id: fold

        Accessible.name: root.unfolded ? qsTr("On this page, open") : qsTr("On this page, closed")
        Layout.fillWidth: true
        rearranges: true
        objectName: "page.contents"
        text: Said.of("part.contents")
        onClicked: root.unfolded = !root.unfolded

        contentItem: RowLayout {
            spacing: Theme.gapSmall

            Icon {
                color: Theme.accent
                name: "list-details"
            }

            PlainLabel {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.bold: true
                lineHeight: Theme.tightLineHeight
                text: fold.text
            }

            Icon {
                color: Theme.inkMuted
                name: root.unfolded ? "chevron-up" : "chevron-down"
            }
        }
    }

    Loader {
        Layout.fillWidth: true
        active: root.unfolded
        visible: active

        sourceComponent: ContentsList {
            article: root.article
            onSectionAsked: section => root.sectionAsked(section)
        }
    }
}
