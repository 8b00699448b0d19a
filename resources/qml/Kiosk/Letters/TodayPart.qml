import QtQuick.Layouts
import Kiosk.Article

// What a letter asks to do today stands out.
ArticlePart {
    id: root

    spacing: 0

    CallOut {
        Layout.fillWidth: true
        heading: root.title
        level: 2
        tone: "today"

        ArticleText {
            Layout.fillWidth: true
            blocks: root.blocks
            listen: root.listen
            onLinkActivated: link => root.linkActivated(link)
        }
    }
}
