import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// What an article says in short, and the way to the deadline card where it speaks of a time limit.
ColumnLayout {
    id: root

    required property ArticleBody article

    spacing: Theme.gap
    visible: !root.article.expired

    CallOut {
        Layout.fillWidth: true
        tone: "short"

        Words {
            Layout.fillWidth: true
            html: root.article.inShortHtml
            plain: root.article.inShortText
            size: Theme.lead
            onLinkActivated: link => root.article.app.router.open(link)
        }
    }

    ActionButton {
        Layout.alignment: Qt.AlignLeft
        objectName: "page.count"
        symbol: "clock"
        text: qsTr("Count my days")
        visible: root.article.countable !== ""
        onClicked: root.article.app.router.countDays(root.article.countable)
    }
}
