pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// Whom to call about an article, with numbers that can be dialled from the screen.
Panel {
    id: root

    required property ArticleBody article

    heading: Said.of("part.call")

    ContactList {
        Layout.fillWidth: true
        columns: Theme.columns(root.innerWidth, 560, 2)
        contacts: root.article.contacts
        numberSize: Theme.number
    }

    CloseButton {
        onClicked: root.closed()
    }
}
