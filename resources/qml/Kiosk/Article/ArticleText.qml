pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQml.Models
import Kiosk.Models
import Kiosk.Parts

// The blocks of an article or of a step: the one place that knows how each kind of block is drawn, in a box or outside.
BlockColumn {
    id: root

    required property RecordModel blocks
    property list<string> hiddenTones: []
    signal linkActivated(string link)

    // The second of two sets of rules tells whom to ask, while both are shown.
    function asks(tone: string): bool {
        return tone.endsWith("-since") && !root.hiddenTones.includes(tone.replace("-since", "-before"));
    }

    visible: (root.blocks?.count ?? 0) > 0

    Repeater {
        delegate: kinds
        model: root.blocks
    }

    DelegateChooser {
        id: kinds

        role: "kind"

        DelegateChoice {
            roleValue: "subheading"

            HeadingLabel {
                required text

                Layout.fillWidth: true
                font.pixelSize: Theme.cardTitle
                level: 3
                rightToLeft: root.rightToLeft
                topPadding: Theme.gapSmall
            }
        }

        DelegateChoice {
            roleValue: "paragraph"

            Words {
                readonly property BlockColumn place: parent as BlockColumn
                required property string text
                required html

                Layout.fillWidth: true
                ink: place?.ink ?? Theme.ink
                plain: text
                rightToLeft: root.rightToLeft
                size: place?.size ?? Theme.body
            }
        }

        DelegateChoice {
            roleValue: "list"

            ListText {
                readonly property BlockColumn place: parent as BlockColumn
                required property RecordModel items
                required numbers

                Layout.fillWidth: true
                entries: items
                ink: place?.ink ?? Theme.ink
                rightToLeft: root.rightToLeft
                size: place?.size ?? Theme.body
            }
        }

        DelegateChoice {
            roleValue: "table"

            DataTable {
                Layout.fillWidth: true
                rightToLeft: root.rightToLeft
            }
        }

        DelegateChoice {
            roleValue: "link"

            LinkRow {
                required text

                onFollowed: link => root.linkActivated(link)
            }
        }

        DelegateChoice {
            roleValue: "ask"

            AskFirst {
                readonly property BlockColumn place: parent as BlockColumn

                Layout.fillWidth: true
                ink: place?.ink ?? Theme.ink
                size: place?.size ?? Theme.body
            }
        }

        DelegateChoice {
            roleValue: "callout"

            CallOut {
                id: callOut

                required property string text
                required property RecordModel blocks

                required property string html

                Layout.fillWidth: true
                heading: text
                headingHtml: html
                rightToLeft: root.rightToLeft
                words: root.words

                BlockColumn {
                    Layout.fillWidth: true
                    ink: callOut.bodyInk
                    size: root.size

                    Repeater {
                        delegate: kinds
                        model: callOut.blocks
                    }
                }
            }
        }

        DelegateChoice {
            roleValue: "claim"

            ClaimCard {
                id: claim

                required property string text
                required property RecordModel blocks

                Layout.fillWidth: true
                claim: text
                words: root.words

                BlockColumn {
                    Layout.fillWidth: true

                    Repeater {
                        delegate: kinds
                        model: claim.blocks
                    }
                }
            }
        }

        DelegateChoice {
            roleValue: "rules"

            RulesBlock {
                id: rules

                required property string text
                required property string tone
                required property RecordModel blocks

                Layout.fillWidth: true
                ask: root.asks(tone)
                label: text
                words: root.words
                visible: !root.hiddenTones.includes(tone)

                BlockColumn {
                    Layout.fillWidth: true
                    size: root.size
                    spacing: Theme.gapTiny

                    Repeater {
                        delegate: kinds
                        model: rules.blocks
                    }
                }
            }
        }
    }
}
