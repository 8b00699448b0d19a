import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// A section of a letter: what it is, what it is not, whom to call.
ArticlePart {
    id: root

    function symbol(): string {
        switch (root.key) {
        case "is":
            return "circle-check";
        case "is-not":
            return "x";
        default:
            return "phone";
        }
    }

    spacing: Theme.gapSmall

    RowLayout {
        Layout.topMargin: Theme.gapSmall
        spacing: Theme.gapSmall

        Icon {
            color: Theme.accent
            name: root.symbol()
        }

        HeadingLabel {
            Layout.fillWidth: true
            text: root.title
        }
    }

    ArticleText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        blocks: root.blocks
        onLinkActivated: link => root.linkActivated(link)
    }
}
