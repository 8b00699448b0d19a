pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// The card of a story: its sentence, its picture or table, what is remarked, what it does not say, and where the figure comes from.
Card {
    id: root

    required property string kind
    required property string title
    required property string caveat
    required property string age
    required property var groups
    required property var values
    required property var shares
    required property var comparison
    required property var findings
    required property var sources
    property bool asTable: false
    // A story of groups shows one of them; the others show all their values.
    property int group: root.groups.length - 1
    readonly property var shown: root.kind === "ranked" ? root.values.filter(value => value.group === root.group) : root.values
    // The sentence speaks of the value that was picked; at first it is that of the whole story.
    property int picked: -1
    readonly property int chosen: root.picked >= 0 ? root.picked : root.first()
    readonly property var value: root.kind === "shares" ? null : root.shown[root.chosen] ?? null
    readonly property var broken: root.values.filter(one => one.breakBefore !== "")
    readonly property string sentence: {
        if (root.shown.length === 0 && root.kind === "ranked")
            return qsTr("%1: no figure").arg(root.groups[root.group].label);
        if (root.picked < 0)
            return root.title;
        return root.kind === "shares" ? root.shares[root.chosen].title : root.said(root.value);
    }

    function picture(): Component {
        switch (root.kind) {
        case "of-100":
            return rates;
        case "shares":
            return hundred;
        case "ranked":
        case "dated":
            return lines;
        case "paired":
            return pairs;
        default:
            return bars;
        }
    }

    // Where a picture begins: at what its title speaks of.
    function first(): int {
        switch (root.kind) {
        case "shares":
        case "ranked":
            return 0;
        case "paired":
            return root.shown.length - root.groups.length;
        case "dated":
            return root.shown.filter(value => value.group === 0).length - 1;
        default:
            return root.shown.length - 1;
        }
    }

    function said(value: var): string {
        if (!value)
            return root.title;
        return value.title === "" ? qsTr("%1: no figure").arg(value.label) : value.title;
    }

    HeadingLabel {
        Layout.fillWidth: true
        objectName: "story.sentence"
        text: root.sentence
    }

    YearChooser {
        Layout.fillWidth: true
        chosen: root.group
        groups: root.groups
        visible: root.kind === "ranked" && !root.asTable
        onPicked: group => {
            root.group = group;
            root.picked = root.shown.length > 0 ? 0 : -1;
        }
    }

    Legend {
        Layout.fillWidth: true
        groups: root.groups
        group: root.value ? root.value.group : 0
        striped: root.values.some(one => one.provisional)
        visible: root.kind === "paired" && !root.asTable
    }

    // Of a table without a source this is said before anybody reads it.
    CallOut {
        Layout.fillWidth: true
        heading: qsTr("What this does not say")
        tone: "careful"
        visible: root.kind === "comparison"

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: root.caveat
        }
    }

    Loader {
        Layout.bottomMargin: Theme.gapSmall
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        sourceComponent: root.kind === "comparison" ? comparisonTables : root.asTable ? storyTable : root.picture()
    }

    PlainLabel {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        objectName: "story.note"
        text: root.value ? [root.value.note, root.value.provisional ? qsTr("Not final when it was published.") : ""].filter(words => words !== "").join(" ") : ""
        visible: text !== "" && !root.asTable
    }

    CallOut {
        Layout.fillWidth: true
        heading: qsTr("Do not compare")
        tone: "careful"
        visible: root.broken.length > 0

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            font.pixelSize: Theme.small
            text: root.broken.map(one => one.breakBefore).join("\n")
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge
        columns: root.width > Theme.px(1000) * Theme.textScale ? 2 : 1
        rowSpacing: Theme.gap
        visible: root.kind !== "comparison"

        CallOut {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 3
            Layout.preferredWidth: 1
            heading: qsTr("What this does not say")
            tone: "careful"

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.noticeInk
                text: root.caveat
            }
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 2
            Layout.preferredWidth: 1
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.inkMuted
                font.pixelSize: Theme.small
                text: qsTr("Where this figure comes from:")
            }

            Repeater {
                model: root.value && root.value.source.length > 0 ? root.value.source : root.sources.slice(0, 1)

                SourceLine {
                    Layout.fillWidth: true
                    compact: true
                }
            }

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.inkMuted
                font.pixelSize: Theme.small
                text: root.age
                visible: root.age !== ""
            }
        }
    }

    Component {
        id: bars

        BarChart {
            chosen: root.chosen
            reading: root.sentence
            values: root.shown
            onPicked: index => root.picked = index
        }
    }

    Component {
        id: rates

        RateChart {
            chosen: root.chosen
            reading: root.sentence
            values: root.shown
            onPicked: index => root.picked = index
        }
    }

    Component {
        id: hundred

        ShareChart {
            chosen: root.chosen
            reading: root.sentence
            shares: root.shares
            onPicked: index => root.picked = index
        }
    }

    Component {
        id: lines

        LyingChart {
            chosen: root.chosen
            dotted: root.kind === "dated"
            groups: root.groups
            reading: root.sentence
            values: root.shown
            onPicked: index => root.picked = index
        }
    }

    Component {
        id: pairs

        PairedChart {
            chosen: root.chosen
            groups: root.groups
            reading: root.sentence
            values: root.shown
            onPicked: index => root.picked = index
        }
    }

    Component {
        id: storyTable

        StoryTable {
            groups: root.groups
            kind: root.kind
            values: root.values
        }
    }

    Component {
        id: comparisonTables

        ComparisonTables {
            comparison: root.comparison
            findings: root.findings
        }
    }
}
