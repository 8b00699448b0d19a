pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import Kiosk.Parts

// What can be done with an article; the first is the one thing to do, and filled.
Flow {
    id: root

    required property RecordModel actions
    signal asked(string action, string target)

    function symbol(action: string): string {
        switch (action) {
        case "call":
            return "phone";
        case "count":
            return "calendar-count";
        case "hide":
            return "secret";
        default:
            return "chevron-right";
        }
    }

    function words(action: string, title: string): string {
        switch (action) {
        case "call":
            return Said.of("part.call");
        case "count":
            return Said.of("ask.count");
        case "hide":
            return qsTr("Hide this page at once");
        default:
            return title;
        }
    }

    spacing: Theme.gapSmall
    visible: root.actions.count > 0

    Repeater {
        model: root.actions

        ActionButton {
            required property string key
            required property string title
            required property string target
            required property int index

            mirrorSymbol: symbol === "chevron-right"
            objectName: "page." + key
            strong: index === 0
            symbol: root.symbol(key)
            text: root.words(key, title)
            width: Math.min(implicitWidth, root.width)
            onClicked: root.asked(key, target)
        }
    }
}
