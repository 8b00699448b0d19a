pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// The sections of a step, each under its name, side by side where there is room.
GridLayout {
    id: root

    required property RecordModel parts
    property list<string> hiddenTones: []
    signal linkAsked(string link)

    columnSpacing: Theme.gapLarge
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        model: root.parts

        ColumnLayout {
            id: part

            required property string title
            required property RecordModel blocks

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.gapTiny

            HeadingLabel {
                Layout.fillWidth: true
                color: Theme.accent
                font.pixelSize: Theme.label
                text: part.title
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
