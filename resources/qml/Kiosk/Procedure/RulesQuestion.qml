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
    required property string noteText
    required property string noteHtml
    required property string chosen
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

        RulesAnswer {
            chosen: root.chosen === "before"
            objectName: "answer." + root.key + ".before"
            question: root.ask
            text: root.before
            width: Math.min(implicitWidth, root.width)
            onClicked: root.answered("before")
        }

        RulesAnswer {
            chosen: root.chosen === "since"
            objectName: "answer." + root.key + ".since"
            question: root.ask
            text: root.since
            width: Math.min(implicitWidth, root.width)
            onClicked: root.answered("since")
        }

        RulesAnswer {
            chosen: root.chosen === "unsure"
            objectName: "answer." + root.key + ".unsure"
            question: root.ask
            text: qsTr("I am not sure")
            width: Math.min(implicitWidth, root.width)
            onClicked: root.answered("unsure")
        }
    }

    Words {
        Layout.fillWidth: true
        html: root.noteHtml
        ink: Theme.inkMuted
        plain: root.noteText
        size: Theme.small
    }

    PlainLabel {
        Layout.fillWidth: true
        font.bold: true
        font.pixelSize: Theme.small
        text: qsTr("Not sure? Both rules are shown. Show your papers to your lawyer and ask which rules are yours.")
        visible: root.chosen === "unsure"
    }
}
