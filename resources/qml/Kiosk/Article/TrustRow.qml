import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// How far an article can be trusted, in one line; a touch tells all of it.
TouchButton {
    id: root

    required property ArticleBody article

    readonly property TrustWords trust: TrustWords {
        checkedWords: root.article.checkedWords
        languageName: root.article.languageName
        sources: root.article.sources.count
        translation: root.article.translation
    }

    Accessible.description: Said.of("trust.how_far")
    bottomPadding: 0
    corner: Theme.radiusSmall
    edge: "transparent"
    fill: "transparent"
    fillPressed: Theme.surfaceRaised
    leftPadding: root.mirrored ? Theme.gapSmall : 0
    objectName: "page.trust"
    rightPadding: root.mirrored ? 0 : Theme.gapSmall
    text: root.trust.text
    topPadding: 0

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        PlainLabel {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.inkMuted
            font.pixelSize: Theme.small
            lineHeight: Theme.tightLineHeight
            text: root.text
        }

        Icon {
            color: Theme.inkMuted
            mirrored: Theme.rightToLeft
            name: "chevron-right"
            size: Theme.iconSmall
        }
    }
}
