pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// All there is to say of how far an article can be trusted.
Panel {
    id: root

    required property ArticleBody article

    heading: Said.of("trust.how_far")

    TrustLine {
        Layout.fillWidth: true
        checkedWords: root.article.checkedWords
        languageName: root.article.languageName
        limits: root.article.limits
        pastReview: root.article.pastReview
        translation: root.article.translation
    }

    OlderPages {
        Layout.fillWidth: true
        checkedWords: root.article.checkedWords
        reviewWords: root.article.reviewWords
        visible: root.article.older && !root.article.expired
    }

    HeadingLabel {
        Layout.fillWidth: true
        font.pixelSize: Theme.cardTitle
        level: 3
        text: Said.of("part.sources")
        visible: root.article.sources.count > 0
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge
        columns: Theme.columns(root.innerWidth, 620, 2)
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true

        Repeater {
            model: root.article.sources

            SourceLine {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
            }
        }
    }

    CloseButton {
        onClicked: root.closed()
    }
}
