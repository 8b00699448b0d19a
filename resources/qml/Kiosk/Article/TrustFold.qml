pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// How far words can be trusted, in one line; a touch unfolds all of it, and what they were written from.
ColumnLayout {
    id: root

    required property string checkedWords
    required property string translation
    property string languageName: ""
    property bool pastReview: false
    // Where a part of them rests on older pages: when we look again; else empty.
    property string reviewWords: ""
    property RecordModel sources: null
    property bool unfolded: false
    readonly property TrustWords trust: TrustWords {
        checkedWords: root.checkedWords
        languageName: root.languageName
        sources: root.sources?.count ?? 0
        translation: root.translation
    }

    spacing: Theme.gapSmall

    // Not folded away: it changes what the reader does.
    Chip {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        notice: true
        symbol: "alert-triangle"
        text: Said.of("trust.review_due")
        visible: root.pastReview
    }

    FoldRow {
        Accessible.description: Said.of("trust.how_far")
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        objectName: "trust.fold"
        symbol: "check"
        text: root.trust.text
        unfolded: root.unfolded
        onClicked: root.unfolded = !root.unfolded
    }

    Loader {
        Layout.fillWidth: true
        active: root.unfolded
        visible: active

        sourceComponent: ColumnLayout {
            spacing: Theme.gapSmall

            TrustLine {
                Layout.fillWidth: true
                checkedWords: root.checkedWords
                languageName: root.languageName
                translation: root.translation
            }

            OlderPages {
                Layout.fillWidth: true
                checkedWords: root.checkedWords
                reviewWords: root.reviewWords
                visible: root.reviewWords !== ""
            }

            Repeater {
                model: root.sources

                SourceLine {
                    Layout.fillWidth: true
                }
            }
        }
    }
}
