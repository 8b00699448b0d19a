pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// What can happen at a step, each a button; below them the answer to the one that is open.
ColumnLayout {
    id: root

    required property string step
    required property var whatIfs
    required property var contacts
    property var unfolded: []
    property var hiddenTones: []
    // Never null: what shows it may look once more while it is being folded.
    readonly property var nothing: ({
            key: "",
            title: "",
            expired: false,
            inShort: "",
            inShortHtml: "",
            blocks: [],
            page: "",
            checkedWords: "",
            languageName: "",
            pastReview: false,
            translation: "original"
        })
    readonly property var shown: root.whatIfs.find(one => root.unfolded.includes(root.step + "/" + one.key)) ?? root.nothing
    signal toggled(string whatIf)
    signal linkAsked(string link)
    signal answered(Item answer)

    function symbol(kind: string): string {
        switch (kind) {
        case "miss":
            return "clock";
        case "move":
            return "home";
        case "ill":
            return "heartbeat";
        case "turn-18":
            return "user";
        default:
            return "file-text";
        }
    }

    spacing: Theme.gapSmall

    HeadingLabel {
        Layout.fillWidth: true
        color: Theme.accent
        font.pixelSize: Theme.label
        text: qsTr("What if …")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        Repeater {
            model: root.whatIfs

            ActionButton {
                id: button

                required property var modelData
                readonly property bool unfolded: root.unfolded.includes(root.step + "/" + button.modelData.key)

                Accessible.checkable: true
                Accessible.checked: button.unfolded
                Accessible.description: button.unfolded ? qsTr("open") : qsTr("closed")
                objectName: "whatif." + root.step + "." + button.modelData.key
                edge: button.unfolded ? Theme.accent : Theme.outline
                fill: button.unfolded ? Theme.accentSoft : Theme.surfaceRaised
                symbol: root.symbol(button.modelData.kind)
                text: button.modelData.title
                width: Math.min(implicitWidth, root.width)
                onClicked: {
                    root.toggled(button.modelData.key);
                    if (button.unfolded)
                        root.answered(place);
                }
            }
        }
    }

    Loader {
        id: place

        Layout.fillWidth: true
        active: root.shown.key !== ""
        sourceComponent: answer
        visible: active
    }

    Component {
        id: answer

        CallOut {
            heading: root.shown.title
            tone: "good"

            AskNow {
                Layout.fillWidth: true
                contacts: root.contacts
                visible: root.shown.expired
            }

            Words {
                Layout.fillWidth: true
                html: root.shown.inShortHtml
                plain: root.shown.inShort
                visible: !root.shown.expired && root.shown.inShort !== ""
                onLinkActivated: link => root.linkAsked(link)
            }

            ArticleText {
                Layout.fillWidth: true
                blocks: root.shown.expired ? [] : root.shown.blocks
                hiddenTones: root.hiddenTones
                onLinkActivated: link => root.linkAsked(link)
            }

            ActionButton {
                objectName: "whatif.more"
                symbol: "file-text"
                text: qsTr("Read more")
                visible: root.shown.page !== ""
                onClicked: root.linkAsked("page:" + root.shown.page)
            }

            TrustLine {
                Layout.fillWidth: true
                checkedWords: root.shown.checkedWords
                languageName: root.shown.languageName
                pastReview: root.shown.pastReview
                translation: root.shown.translation
                visible: root.shown.checkedWords !== ""
            }
        }
    }
}
