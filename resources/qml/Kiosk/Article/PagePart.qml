pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A section of a page: its name, then its text. Lines of words are no longer than can be read; tables and boxes are.
ArticlePart {
    id: root

    spacing: Theme.gap

    HeadingLabel {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        text: root.title
        topPadding: Theme.gap
    }

    ArticleText {
        Layout.fillWidth: true
        blocks: root.blocks
        measure: Theme.readingWidth
        spacing: Theme.gap
        onLinkActivated: link => root.linkActivated(link)
    }
}
