pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// What can happen at a step, each a button; below them the answer to the one that is open.
ColumnLayout {
    id: root

    required property RecordModel whatIfs
    required property RecordModel contacts
    property list<string> hiddenTones: []
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

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        Repeater {
            model: root.whatIfs

            ActionButton {
                id: button

                required property int index
                required property string key
                required property string kind
                required property string title
                required property bool unfolded

                Accessible.checkable: true
                Accessible.checked: button.unfolded
                Accessible.name: button.unfolded ? qsTr("%1, open").arg(button.title) : qsTr("%1, closed").arg(button.title)
                rearranges: true
                objectName: "whatif." + button.key
                edge: button.unfolded ? Theme.accent : Theme.outline
                fill: button.unfolded ? Theme.accentSoft : Theme.surfaceRaised
                symbol: root.symbol(button.kind)
                text: button.title
                width: Math.min(implicitWidth, root.width)
                onClicked: {
                    root.toggled(button.key);
                    if (button.unfolded)
                        root.answered(answers.itemAt(button.index));
                }
            }
        }
    }

    Repeater {
        id: answers

        model: root.whatIfs

        WhatIfAnswer {
            Layout.fillWidth: true
            contacts: root.contacts
            hiddenTones: root.hiddenTones
            onLinkAsked: link => root.linkAsked(link)
        }
    }
}
