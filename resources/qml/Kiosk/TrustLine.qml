pragma ComponentBehavior: Bound

import QtQuick

// How far words can be trusted: when they were checked, what is being checked, who reviewed the translation, the sources.
Flow {
    id: root

    required property string checkedWords
    required property string translation
    property string languageName: ""
    property bool pastReview: false
    property var marks: []
    property int sourceCount: 0
    signal sourcesAsked

    function translationWords(): string {
        switch (root.translation) {
        case "machine":
            return qsTr("Translated by machine, not reviewed by a person");
        case "outdated":
            return qsTr("The original text changed after this translation was made");
        case "missing":
            return qsTr("Not available in your language yet: shown in %1").arg(root.languageName);
        case "reviewed":
            return qsTr("Translation reviewed by a native speaker");
        default:
            return "";
        }
    }

    spacing: Theme.gapSmall

    Chip {
        symbol: "check"
        text: qsTr("Checked on %1").arg(root.checkedWords)
        width: Math.min(implicitWidth, root.width)
    }

    Chip {
        notice: true
        symbol: "alert-triangle"
        text: qsTr("This page should have been reviewed by now: ask a person too")
        visible: root.pastReview
        width: Math.min(implicitWidth, root.width)
    }

    Repeater {
        model: root.marks

        Chip {
            required property string modelData

            notice: true
            symbol: "alert-triangle"
            text: modelData
            width: Math.min(implicitWidth, root.width)
        }
    }

    Chip {
        notice: root.translation !== "reviewed"
        symbol: "language"
        text: root.translationWords()
        visible: text !== ""
        width: Math.min(implicitWidth, root.width)
    }

    TouchButton {
        id: sources

        corner: Theme.radius
        fill: Theme.chip
        objectName: "page.sources"
        text: qsTr("%n source(s)", "", root.sourceCount)
        visible: root.sourceCount > 0
        onClicked: root.sourcesAsked()

        contentItem: PlainLabel {
            font.bold: true
            font.pixelSize: Theme.small
            text: sources.text
            verticalAlignment: Text.AlignVCenter
        }
    }
}
