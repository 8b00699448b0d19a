pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One story: a sentence, a picture, what is counted, what it does not say, where it comes from, and the same as a table.
Card {
    id: root

    required property string key
    required property string kind
    required property string title
    required property string definition
    required property string caveat
    required property string checkedWords
    required property string translation
    required property var bars
    required property var comparison
    required property var findings
    required property var sources
    property bool asTable: false
    // The sentence speaks of the observation that the picture shows.
    property int chosen: root.bars.length - 1
    readonly property string sentence: root.bars.length > 0 ? root.bars[root.chosen].title : root.title

    HeadingLabel {
        Layout.fillWidth: true
        text: root.sentence
    }

    Loader {
        Layout.fillWidth: true
        active: root.kind !== "comparison" && !root.asTable
        sourceComponent: root.kind === "bars" ? barPicture : dotPicture
        visible: active
    }

    Loader {
        Layout.fillWidth: true
        active: root.kind !== "comparison" && root.asTable
        sourceComponent: seriesTable
        visible: active
    }

    Loader {
        Layout.fillWidth: true
        active: root.kind === "comparison"
        sourceComponent: comparisonTables
        visible: active
    }

    ActionButton {
        Layout.alignment: Qt.AlignLeft
        objectName: "table." + root.key
        symbol: root.asTable ? "chart-bar" : "table"
        text: root.asTable ? qsTr("Show as a picture") : qsTr("Show as a table")
        visible: root.kind !== "comparison"
        onClicked: root.asTable = !root.asTable
    }

    CallOut {
        Layout.fillWidth: true
        heading: qsTr("What this does not say")
        tone: "careful"

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            text: root.caveat
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        color: Theme.inkMuted
        font.pixelSize: Theme.small
        text: root.definition
    }

    TrustLine {
        Layout.fillWidth: true
        checkedWords: root.checkedWords
        translation: root.translation
    }

    HeadingLabel {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        text: qsTr("Sources")
    }

    Repeater {
        model: root.sources

        SourceLine {
            Layout.fillWidth: true
            compact: true
        }
    }

    Component {
        id: barPicture

        BarChart {
            bars: root.bars
            chosen: root.chosen
            title: root.sentence
            onPicked: index => root.chosen = index
        }
    }

    Component {
        id: dotPicture

        DotChart {
            bars: root.bars
            chosen: root.chosen
            title: root.sentence
            onPicked: index => root.chosen = index
        }
    }

    Component {
        id: seriesTable

        SeriesTable {
            bars: root.bars
            percent: root.kind === "of-100"
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
