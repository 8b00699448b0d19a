import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// How far an article can be trusted, in one line; a touch tells all of it.
TouchButton {
    id: root

    required property ArticleBody article

    function translationWords(): string {
        switch (root.article.translation) {
        case "machine":
            return Said.of("trust.machine_short");
        case "person":
            return Said.of("trust.person_short");
        case "outdated":
            return Said.of("trust.outdated_short");
        case "missing":
            return Said.of("trust.missing_short").arg(root.article.languageName);
        case "reviewed":
            return Said.of("trust.reviewed_short");
        default:
            return "";
        }
    }

    function sourceWords(): string {
        return root.article.sources.count > 0 ? Said.count("counted.sources", root.article.sources.count) : "";
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
    text: Said.joined([Said.of("trust.checked_on").arg(root.article.checkedWords), root.translationWords(), root.sourceWords()])
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
