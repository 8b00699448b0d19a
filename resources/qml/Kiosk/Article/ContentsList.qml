pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// The sections of an article, to go to.
ColumnLayout {
    id: root

    required property ArticleBody article
    signal sectionAsked(string section)

    spacing: Theme.gapSmall

    Repeater {
        model: root.article.parts

        LinkButton {
            required property string key
            required property string title

            Layout.fillWidth: true
            objectName: "section." + key
            text: title
            onClicked: root.sectionAsked(key)
        }
    }
}
