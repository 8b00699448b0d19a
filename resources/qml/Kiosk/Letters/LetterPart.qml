import QtQuick
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
        spacing: Theme.gapSmall

        Icon {
            Layout.alignment: Qt.AlignBottom
            color: Theme.accent
            name: root.symbol()
        }

        PartHeading {
            Layout.fillWidth: true
            marked: root.marked
            of: root.of
            text: root.title
        }
    }

    ArticleText {
        Layout.fillWidth: true
        blocks: root.blocks
        listen: root.listen
        onLinkActivated: link => root.linkActivated(link)
    }
}
