pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// When did you ask, when did the letter come? The answer leaves one set of rules; not sure leaves both, and says whom to ask.
ColumnLayout {
    id: root

    required property string key
    required property string ask
    required property string before
    required property string since
    required property string note
    required property string noteHtml
    property var answers: []
    readonly property bool unsure: root.answers.includes(root.key + "-unsure")
    signal answered(string answer)

    spacing: Theme.gapSmall

    HeadingLabel {
        Layout.fillWidth: true
        font.pixelSize: Theme.bodySmall
        text: root.ask
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        Repeater {
            model: [
                {
                    key: "before",
                    words: root.before
                },
                {
                    key: "since",
                    words: root.since
                },
                {
                    key: "unsure",
                    words: qsTr("I am not sure")
                }
            ]

            ActionButton {
                id: choice

                required property var modelData
                readonly property bool chosen: root.answers.includes(root.key + "-" + choice.modelData.key)

                Accessible.checkable: true
                Accessible.checked: choice.chosen
                Accessible.name: root.ask + " " + choice.modelData.words
                Accessible.role: Accessible.RadioButton
                objectName: "answer." + root.key + "." + choice.modelData.key
                strong: choice.chosen
                symbol: choice.chosen ? "check" : ""
                text: choice.modelData.words
                width: Math.min(implicitWidth, root.width)
                onClicked: root.answered(choice.modelData.key)
            }
        }
    }

    Words {
        Layout.fillWidth: true
        html: root.noteHtml
        ink: Theme.inkMuted
        plain: root.note
        size: Theme.small
    }

    PlainLabel {
        Layout.fillWidth: true
        font.bold: true
        font.pixelSize: Theme.small
        text: qsTr("Not sure? Both rules are shown. Show your papers to your lawyer and ask which rules are yours.")
        visible: root.unsure
    }
}
