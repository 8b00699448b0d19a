pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// Sections of a step, each under its name; the first of a card stands under the name of the card.
ColumnLayout {
    id: root

    required property RecordModel parts
    property list<string> hiddenTones: []
    signal linkAsked(string link)

    spacing: Theme.gapSmall

    Repeater {
        model: root.parts

        ColumnLayout {
            id: part

            required property string title
            required property RecordModel blocks

            Layout.fillWidth: true
            spacing: Theme.gapTiny

            HeadingLabel {
                Layout.fillWidth: true
                color: Theme.accent
                font.pixelSize: Theme.body
                text: part.title
                visible: text !== ""
            }

            ArticleText {
                Layout.fillWidth: true
                blocks: part.blocks
                hiddenTones: root.hiddenTones
                size: Theme.bodySmall
                onLinkActivated: link => root.linkAsked(link)
            }
        }
    }
}
