pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// The card of a story: what is read of it, its picture or table, what is remarked, what it does not say, and where the figure comes from.
Card {
    id: root

    required property int chosen
    required property int group
    required property string sentence
    required property string label
    required property string note
    required property bool provisional
    required property int valueGroup
    required property list<int> hundred
    required property RecordModel sources
    required property string kind
    required property string caveat
    required property string age
    required property string doNotCompare
    required property bool striped
    required property bool asTable
    required property int longestLabel
    required property int longestNumber
    required property RecordModel groups
    required property RecordModel values
    required property RecordModel pairs
    required property RecordModel shares
    required property RecordModel tables
    required property RecordModel comparison
    required property RecordModel findings
    readonly property bool isComparison: root.kind === "comparison"
    readonly property string reading: root.sentence || Said.pair(root.label, Said.of("figure.none"))
    signal picked(int place)
    signal groupPicked(int group)

    function noteWords(): string {
        if (!root.provisional)
            return root.note;
        const notFinal = Said.of("figure.not_final");
        return root.note === "" ? notFinal : `${root.note} ${notFinal}`;  // whole sentences, one after the other
    }

    HeadingLabel {
        Layout.fillWidth: true
        objectName: "story.sentence"
        text: root.reading
    }

    YearChooser {
        Layout.fillWidth: true
        chosen: root.group
        groups: root.groups
        visible: root.kind === "ranked" && !root.asTable
        onPicked: group => root.groupPicked(group)
    }

    Legend {
        Layout.fillWidth: true
        group: root.valueGroup
        groups: root.groups
        striped: root.striped
        visible: root.kind === "paired" && !root.asTable
    }

    // What the numbers of the picture count; pictures of single days have a name each, which says it.
    Repeater {
        model: root.isComparison || root.asTable || root.kind === "dated" ? null : root.groups

        PlainLabel {
            required property string unit
            required property int index

            Layout.fillWidth: true
            color: Theme.inkMuted
            font.pixelSize: Theme.small
            objectName: "story.unit"
            text: Said.unit(unit)
            visible: index === 0
        }
    }

    // Of a table without a source this is said before anybody reads it.
    StoryLimits {
        Layout.fillWidth: true
        caveat: root.caveat
        visible: root.isComparison
    }

    Loader {
        Layout.bottomMargin: Theme.gapSmall
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        sourceComponent: root.isComparison ? comparisonTables : root.asTable ? storyTable : picture
    }

    PlainLabel {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        objectName: "story.note"
        text: root.noteWords()
        visible: text !== "" && !root.asTable
    }

    CallOut {
        Layout.fillWidth: true
        heading: Said.of("figure.no_comparing")
        tone: "careful"
        visible: root.doNotCompare !== ""

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            font.pixelSize: Theme.small
            text: root.doNotCompare
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge
        columns: root.width > Theme.px(1000) * Theme.textScale ? 2 : 1
        rowSpacing: Theme.gap
        visible: !root.isComparison

        StoryLimits {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 3
            Layout.preferredWidth: 1
            caveat: root.caveat
        }

        FigureSource {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 2
            Layout.preferredWidth: 1
            age: root.age
            sources: root.sources
        }
    }

    Component {
        id: picture

        StoryPicture {
            chosen: root.chosen
            hundred: root.hundred
            kind: root.kind
            longestLabel: root.longestLabel
            longestNumber: root.longestNumber
            pairs: root.pairs
            reading: root.reading
            shares: root.shares
            values: root.values
            onPicked: place => root.picked(place)
        }
    }

    Component {
        id: storyTable

        StoryTable {
            kind: root.kind
            tables: root.tables
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
