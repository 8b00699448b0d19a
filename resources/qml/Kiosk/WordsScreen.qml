pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// The glossary: each word in the reader's language, the Dutch and French words beside it, what it means.
ScreenFrame {
    id: root

    required property AppModel app
    required property WordsModel model

    function showWord(key: string): void {
        if (!root.visible)
            return;
        for (let n = 0; n < cards.count; ++n) {
            const item = cards.itemAt(n) as WordCard;
            if (item && item.key === key)
                root.bringToTop(item);
        }
    }

    footHeight: letters.height
    heading: qsTr("Words you will hear")
    subheading: qsTr("Letters and people in Belgium use the Dutch or the French word.")

    Component.onCompleted: {
        if (root.model.word !== "")
            root.soon(() => root.showWord(root.model.word));
    }

    TranslationChip {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        objectName: "words.trust"
        translation: root.model.translation
    }

    ActionButton {
        Layout.alignment: Qt.AlignLeft
        objectName: "words.search"
        symbol: "search"
        text: qsTr("Search for a word")
        onClicked: root.app.router.go("SearchScreen")
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.columns(root.innerWidth, 620, 2)
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            id: cards

            model: root.model.terms

            WordCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                asked: key === root.model.word
                onMoreAsked: root.app.router.open("page:" + page)
            }
        }
    }

    InitialsBar {
        id: letters

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        initials: root.model.initials
        parent: root
        visible: root.model.initials.count > 1
        onJumped: key => root.showWord(key)
    }
}
