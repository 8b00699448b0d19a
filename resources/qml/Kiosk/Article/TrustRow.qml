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
            return qsTr("Translated by machine");
        case "person":
            return qsTr("Translation not reviewed yet");
        case "outdated":
            return qsTr("Older translation");
        case "missing":
            return qsTr("Shown in %1", "a language").arg(root.article.languageName);
        case "reviewed":
            return qsTr("Translation reviewed");
        default:
            return "";
        }
    }

    function sourceWords(): string {
        return root.article.sources.count > 0 ? root.article.app.visit.inDigits(qsTr("%n source(s)", "", root.article.sources.count)) : "";
    }

    Accessible.description: qsTr("How far this can be trusted")
    bottomPadding: 0
    corner: Theme.radiusSmall
    edge: "transparent"
    fill: "transparent"
    fillPressed: Theme.surfaceRaised
    leftPadding: root.mirrored ? Theme.gapSmall : 0
    objectName: "page.trust"
    rightPadding: root.mirrored ? 0 : Theme.gapSmall
    text: [qsTr("Checked on %1").arg(root.article.checkedWords), root.translationWords(), root.sourceWords()].filter(words => words !== "").join(qsTr(" · ", "between two remarks; no dot where it looks like a nought"))
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
