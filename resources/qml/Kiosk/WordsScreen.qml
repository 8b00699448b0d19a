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

    // The letters that words begin with, always in reach of a hand.
    Rectangle {
        id: letters

        Accessible.name: qsTr("Letters of the alphabet")
        Accessible.role: Accessible.Grouping
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.surfaceSunken
        height: flow.implicitHeight + 2 * Theme.gapSmall
        parent: root
        visible: root.model.initials.count > 1

        Flow {
            id: flow

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gapSmall

            Repeater {
                model: root.model.initials

                TouchButton {
                    id: jump

                    required property string key
                    required property string letter

                    //: A button: goes to the words that begin with a letter
                    Accessible.name: qsTr("Words with %1").arg(jump.letter)
                    bottomPadding: 0
                    corner: Theme.radiusSmall
                    leftPadding: Theme.gapTiny
                    objectName: "words.letter." + jump.letter
                    rightPadding: Theme.gapTiny
                    text: jump.letter
                    topPadding: 0
                    onClicked: root.showWord(jump.key)

                    contentItem: PlainLabel {
                        Accessible.ignored: true
                        font.pixelSize: Theme.key
                        horizontalAlignment: Text.AlignHCenter
                        lineHeight: 1
                        text: jump.text
                        verticalAlignment: Text.AlignVCenter
                    }
                }
            }
        }
    }
}
