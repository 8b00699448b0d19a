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
    readonly property WordsModel words: root.app.words

    function showAskedWord(): void {
        for (let n = 0; n < cards.count; ++n) {
            const item = cards.itemAt(n) as WordCard;
            if (item && item.key === root.words.word)
                root.bringToTop(item);
        }
    }

    heading: qsTr("Words you will hear")
    subheading: qsTr("Letters and people in Belgium use the Dutch or the French word.")

    Component.onCompleted: {
        if (root.words.word !== "")
            Qt.callLater(root.showAskedWord);
    }

    TranslationChip {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        objectName: "words.trust"
        translation: root.words.translation
    }

    ActionButton {
        Layout.alignment: Qt.AlignLeft
        objectName: "words.search"
        symbol: "search"
        text: qsTr("Search for a word")
        onClicked: root.app.openSearch()
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.columns(root.innerWidth, 620, 2)
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            id: cards

            model: root.words.terms

            WordCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                asked: key === root.words.word
                onMoreAsked: root.app.openPage(page, "")
            }
        }
    }
}
