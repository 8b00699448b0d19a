pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// A section of a letter: what it is, what it is not, whom to call. What to do today stands out.
Loader {
    id: root

    required property var part
    readonly property string key: root.part.id
    signal linkActivated(string link)

    function symbol(): string {
        switch (root.key) {
        case "is":
            return "circle-check";
        case "is-not":
            return "x";
        default:
            return "phone";
        }
    }

    sourceComponent: root.key === "today" ? today : other

    Component {
        id: today

        CallOut {
            heading: root.part.title
            tone: "today"

            Blocks {
                Layout.fillWidth: true
                blocks: root.part.blocks
                onLinkActivated: link => root.linkActivated(link)
            }
        }
    }

    Component {
        id: other

        ColumnLayout {
            spacing: Theme.gapSmall

            RowLayout {
                Layout.topMargin: Theme.gapSmall
                spacing: Theme.gapSmall

                Icon {
                    color: Theme.accent
                    name: root.symbol()
                }

                HeadingLabel {
                    Layout.fillWidth: true
                    text: root.part.title
                }
            }

            Blocks {
                Layout.fillWidth: true
                blocks: root.part.blocks
                onLinkActivated: link => root.linkActivated(link)
            }
        }
    }

    component Blocks: ColumnLayout {
        id: column

        required property var blocks
        signal linkActivated(string link)

        spacing: Theme.gapSmall

        Repeater {
            model: column.blocks

            ArticleBlock {
                required property var modelData

                Layout.fillWidth: true
                Layout.maximumWidth: Theme.readingWidth
                block: modelData
                onLinkActivated: link => column.linkActivated(link)
            }
        }
    }
}
