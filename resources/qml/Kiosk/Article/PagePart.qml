pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A section of a page: its name, then its text.
ArticlePart {
    id: root

    spacing: Theme.gap

    PartHeading {
        Layout.fillWidth: true
        marked: root.marked
        of: root.of
        partHeight: root.height
        text: root.title
    }

    ArticleText {
        Layout.fillWidth: true
        blocks: root.blocks
        listen: root.listen
        spacing: Theme.gap
        onLinkActivated: link => root.linkActivated(link)
    }
}
