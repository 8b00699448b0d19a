pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import Kiosk.Parts

// One of a few: the language beside the reader's, a printer.
Flow {
    id: root

    required property RecordModel choices
    required property string label
    required property string name
    signal chosen(string key)

    spacing: Theme.gapSmall

    PlainLabel {
        height: Math.max(implicitHeight, Theme.touch)
        text: root.label
        verticalAlignment: Text.AlignVCenter
        width: Math.min(implicitWidth, root.width)
    }

    Repeater {
        model: root.choices

        ActionButton {
            id: choice

            required property string key
            required property string title
            required property bool chosen

            Accessible.role: Accessible.RadioButton
            edge: choice.chosen ? Theme.accent : Theme.outline
            fill: choice.chosen ? Theme.accentSoft : Theme.surfaceRaised
            objectName: root.name + "." + choice.key
            rearranges: true
            symbol: choice.chosen ? "check" : ""
            text: choice.title
            width: Math.min(implicitWidth, root.width)
            onClicked: root.chosen(choice.key)

            // Here, not as bindings: the button of Qt writes its own state when it is complete.
            Component.onCompleted: {
                choice.Accessible.checkable = true;
                choice.Accessible.checked = Qt.binding(() => choice.chosen);
            }
        }
    }
}
