pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// One of the three cards of a step: what fits at first; a row opens the rest.
Card {
    id: root

    required property string key
    required property string title
    required property RecordModel shown
    required property RecordModel more
    required property string moreTitle
    required property string words
    required property string of
    required property RecordModel questions
    required property RecordModel papers
    required property RecordModel morePapers
    required property string limits
    required property bool unfolded
    property list<string> hiddenTones: []
    readonly property string pictogram: root.key === "happens" ? "building" : root.key === "do" ? "hand-finger" : "clock"
    signal linkAsked(string link)
    signal moreAsked
    signal questionAnswered(string question, string answer)

    heading: root.title
    symbol: root.pictogram

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.accent
        font.bold: true
        font.pixelSize: Theme.sectionTitle
        lineHeight: Theme.tightLineHeight
        text: root.words
        visible: text !== ""
    }

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.inkMuted
        font.pixelSize: Theme.small
        lineHeight: Theme.tightLineHeight
        text: root.of
        visible: text !== ""
    }

    Repeater {
        model: root.questions

        RulesQuestion {
            Layout.fillHeight: false
            Layout.fillWidth: true
            explained: root.unfolded
            visible: index === 0 || root.unfolded
            onAnswered: answer => root.questionAnswered(key, answer)
        }
    }

    LimitsChip {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        limits: root.limits
    }

    StepParts {
        Layout.fillHeight: false
        Layout.fillWidth: true
        hiddenTones: root.hiddenTones
        parts: root.shown
        visible: (root.shown?.count ?? 0) > 0
        onLinkAsked: link => root.linkAsked(link)
    }

    HeadingLabel {
        Layout.fillWidth: true
        color: Theme.accent
        font.pixelSize: Theme.body
        text: Said.of("step.papers")
        visible: (root.papers?.count ?? 0) > 0
    }

    PaperGrid {
        Layout.fillHeight: false
        Layout.fillWidth: true
        papers: root.papers
        onLinkAsked: link => root.linkAsked(link)
    }

    PaperGrid {
        Layout.fillHeight: false
        Layout.fillWidth: true
        papers: root.unfolded ? root.morePapers : null
        onLinkAsked: link => root.linkAsked(link)
    }

    // A loader takes words away without asking them where they stand.
    Loader {
        Layout.fillHeight: false
        Layout.fillWidth: true
        active: root.unfolded && (root.more?.count ?? 0) > 0
        visible: active

        sourceComponent: StepParts {
            hiddenTones: root.hiddenTones
            parts: root.more
            onLinkAsked: link => root.linkAsked(link)
        }
    }

    Item {
        Layout.fillHeight: true
    }

    FoldRow {
        Layout.fillWidth: true
        objectName: "more." + root.key
        text: root.moreTitle || qsTr("More")
        unfolded: root.unfolded
        visible: (root.more?.count ?? 0) + (root.morePapers?.count ?? 0) + (root.questions?.count ?? 0) > 0
        onClicked: root.moreAsked()
    }
}
