pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// Where a step leads: in words, then each road.
ColumnLayout {
    id: root

    required property StepFrame step
    signal linkAsked(string link)

    spacing: Theme.gap

    HeadingLabel {
        Layout.fillWidth: true
        color: Theme.accent
        font.pixelSize: Theme.cardTitle
        text: root.step.nextTitle
        visible: !root.step.expired
    }

    ArticleText {
        Layout.fillWidth: true
        blocks: root.step.expired ? null : root.step.nextBlocks
        hiddenTones: root.step.procedure.hiddenTones
        Layout.maximumWidth: Theme.readingWidth
        visible: !root.step.expired
        onLinkActivated: link => root.linkAsked(link)
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapSmall
        columns: Theme.columns(root.width, 620, 2)
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true

        Repeater {
            model: root.step.roads

            SideRoad {
                required to

                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "road." + root.step.key + "." + target
                onClicked: root.linkAsked(target)
            }
        }
    }
}
