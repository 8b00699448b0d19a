pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Parts

// How far words can be trusted: which time limits may have changed, when the words were checked, who reviewed the translation, the sources.
Flow {
    id: root

    required property string checkedWords
    required property string translation
    property string languageName: ""
    property bool pastReview: false
    property string limits: ""
    // How many sources there are, in words; empty where they stand elsewhere.
    property string sourceWords: ""
    signal sourcesAsked

    spacing: Theme.gapSmall

    LimitsChip {
        limits: root.limits
        width: Math.min(implicitWidth, root.width)
    }

    Chip {
        symbol: "check"
        text: Said.of("trust.checked_on").arg(root.checkedWords)
        width: Math.min(implicitWidth, root.width)
    }

    Chip {
        notice: true
        symbol: "alert-triangle"
        text: Said.of("trust.review_due")
        visible: root.pastReview
        width: Math.min(implicitWidth, root.width)
    }

    TranslationChip {
        languageName: root.languageName
        translation: root.translation
        width: Math.min(implicitWidth, root.width)
    }

    TouchButton {
        id: sources

        corner: Theme.radius
        fill: Theme.chip
        objectName: "page.sources"
        text: root.sourceWords
        visible: root.sourceWords !== ""
        onClicked: root.sourcesAsked()

        contentItem: PlainLabel {
            Accessible.ignored: true
            font.bold: true
            font.pixelSize: Theme.small
            text: sources.text
            verticalAlignment: Text.AlignVCenter
        }
    }
}
