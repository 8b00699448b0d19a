pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Paragraphs and lists, the two kinds of block that stand in call-outs and steps as well as in articles.
ColumnLayout {
    id: root

    required property var blocks
    property color ink: Theme.ink
    property int size: Theme.body
    signal linkActivated(string link)

    spacing: Theme.gapSmall

    Repeater {
        model: root.blocks

        Loader {
            id: block

            required property var modelData

            Layout.fillWidth: true
            sourceComponent: block.modelData.kind === "list" ? entries : paragraph

            Component {
                id: paragraph

                Words {
                    html: block.modelData.html
                    ink: root.ink
                    plain: block.modelData.text
                    size: root.size
                    onLinkActivated: link => root.linkActivated(link)
                }
            }

            Component {
                id: entries

                ListText {
                    entries: block.modelData.items
                    ink: root.ink
                    ordered: block.modelData.ordered
                    size: root.size
                    onLinkActivated: link => root.linkActivated(link)
                }
            }
        }
    }
}
