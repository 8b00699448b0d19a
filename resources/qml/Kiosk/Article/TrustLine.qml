pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Parts

// How far words can be trusted: which time limits may have changed, when the words were checked, who reviewed the translation.
Flow {
    id: root

    required property string checkedWords
    required property string translation
    property string languageName: ""
    property bool pastReview: false
    property string limits: ""

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
}
