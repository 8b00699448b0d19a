pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// Paragraphs, lists and passages of old or new rules: the blocks that stand in call-outs and steps as well as in articles.
ColumnLayout {
    id: root

    required property var blocks
    property color ink: Theme.ink
    property int size: Theme.body
    property var hiddenTones: []
    signal linkActivated(string link)

    // The second of two sets of rules tells whom to ask, while both are shown.
    function asks(index: int): bool {
        const tone = root.blocks[index].tone;
        return tone.endsWith("-since") && !root.hiddenTones.includes(tone.replace("-since", "-before"));
    }

    spacing: Theme.gapSmall

    Repeater {
        model: root.blocks

        Loader {
            id: block

            required property var modelData
            required property int index

            Layout.fillWidth: true
            sourceComponent: block.modelData.kind === "list" ? entries : block.modelData.kind === "callout" ? rules : paragraph
            visible: !root.hiddenTones.includes(block.modelData.tone)

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
                    numbers: block.modelData.numbers
                    size: root.size
                    onLinkActivated: link => root.linkActivated(link)
                }
            }

            Component {
                id: rules

                RulesBlock {
                    ask: root.asks(block.index)
                    blocks: block.modelData.blocks
                    label: block.modelData.text
                    size: root.size
                    onLinkActivated: link => root.linkActivated(link)
                }
            }
        }
    }
}
