pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Parts

// One block of an article, drawn by its kind.
Loader {
    id: root

    required property var block
    signal linkActivated(string link)

    sourceComponent: {
        switch (root.block.kind) {
        case "heading":
            return heading;
        case "subheading":
            return subheading;
        case "table":
            return table;
        case "callout":
            return root.block.tone.startsWith("claim-") ? claim : root.block.tone.includes("-") ? text : callout;
        default:
            return text;
        }
    }

    Component {
        id: heading

        HeadingLabel {
            text: root.block.text
            topPadding: Theme.gap
            width: root.width
        }
    }

    Component {
        id: subheading

        HeadingLabel {
            font.pixelSize: Theme.cardTitle
            text: root.block.text
            topPadding: Theme.gapSmall
            width: root.width
        }
    }

    Component {
        id: text

        ArticleText {
            blocks: [root.block]
            onLinkActivated: link => root.linkActivated(link)
        }
    }

    Component {
        id: callout

        CallOut {
            blocks: root.block.blocks
            heading: root.block.text
            tone: root.block.tone
            onLinkActivated: link => root.linkActivated(link)
        }
    }

    Component {
        id: claim

        ClaimCard {
            blocks: root.block.blocks
            claim: root.block.text
            tone: root.block.tone
            onLinkActivated: link => root.linkActivated(link)
        }
    }

    Component {
        id: table

        DataTable {
            readonly property var lines: root.block.rows.slice(1)

            columns: header.map((name, column) => lines.map(cells => cells[column].text).join(" "))
            header: root.block.rows[0].map(cell => cell.text)
            rows: lines.map(cells => ({
                        cells: cells,
                        marked: false
                    }))
            onLinkActivated: link => root.linkActivated(link)
        }
    }
}
