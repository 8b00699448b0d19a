pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// When did you ask, when did the letter come? An answer leaves one set of rules; touched again it is taken back, and both stand there.
ColumnLayout {
    id: root

    required property int index
    required property string key
    required property string ask
    required property string before
    required property string since
    required property string noteText
    required property string noteHtml
    required property string chosen
    property bool explained: false
    signal answered(string answer)

    spacing: Theme.gapSmall

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.inkMuted
        font.pixelSize: Theme.small
        lineHeight: Theme.tightLineHeight
        text: root.ask
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapSmall
        columns: Theme.textScale > 1.3 ? 1 : 2
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true

        RulesAnswer {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            chosen: root.chosen === "before"
            objectName: "answer." + root.key + ".before"
            question: root.ask
            text: root.before
            onClicked: root.answered("before")
        }

        RulesAnswer {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            chosen: root.chosen === "since"
            objectName: "answer." + root.key + ".since"
            question: root.ask
            text: root.since
            onClicked: root.answered("since")
        }
    }

    Words {
        Layout.fillWidth: true
        html: root.noteHtml
        ink: Theme.inkMuted
        plain: root.noteText
        size: Theme.small
        visible: root.explained
    }
}
