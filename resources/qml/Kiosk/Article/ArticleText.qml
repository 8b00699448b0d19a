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
    property list<string> hiddenTones: []
    signal linkActivated(string link)

    // The second of two sets of rules tells whom to ask, while both are shown.
    function asks(tone: string): bool {
        return tone.endsWith("-since") && !root.hiddenTones.includes(tone.replace("-since", "-before"));
    }

    spacing: Theme.gapSmall

    Repeater {
        model: root.blocks

        Loader {
            id: block

            required property string kind
            required property string tone
            required property string text
            required property string html
            required property var items
            required property list<string> numbers
            required property var blocks

            Layout.fillWidth: true
            sourceComponent: block.kind === "list" ? entries : block.kind === "callout" ? rules : paragraph
            visible: !root.hiddenTones.includes(block.tone)

            Component {
                id: paragraph

                Words {
                    html: block.html
                    ink: root.ink
                    plain: block.text
                    size: root.size
                    onLinkActivated: link => root.linkActivated(link)
                }
            }

            Component {
                id: entries

                ListText {
                    entries: block.items
                    ink: root.ink
                    numbers: block.numbers
                    size: root.size
                    onLinkActivated: link => root.linkActivated(link)
                }
            }

            Component {
                id: rules

                RulesBlock {
                    ask: root.asks(block.tone)
                    blocks: block.blocks
                    label: block.text
                    size: root.size
                    onLinkActivated: link => root.linkActivated(link)
                }
            }
        }
    }
}
