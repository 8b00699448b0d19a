import QtQuick
import Kiosk.Models

// The words of what is touched, while touches speak: what it is called, what it is, how it stands.
Item {
    id: root

    required property AppModel app

    function role(name: string): string {
        switch (name) {
        case "button":
            return qsTr("Button", "said behind the name of a button");
        case "link":
            return qsTr("Leads to a text", "said behind the name of a link");
        case "switch":
        case "choice":
            return qsTr("To choose", "said behind the name of something to choose or to switch on");
        case "field":
            return qsTr("Write here", "said behind the name of a field");
        case "heading":
            return qsTr("Heading", "said behind a heading");
        default:
            return "";
        }
    }

    function sentence(words: string): string {
        return /[.!?؟:]$/.test(words) ? words : words + ".";
    }

    Connections {
        function onMet(name: string, more: string, role: string, checked: bool, enabled: bool): void {
            const state = [checked ? qsTr("Chosen", "said of something that is chosen or switched on") : "", enabled ? "" : qsTr("Not possible now", "said of a button that does nothing now")];
            const words = [name, more, root.role(role), ...state].map(one => one.trim()).filter(one => one !== "");
            root.app.touchSpeech.say(words.map(one => root.sentence(one)).join(" "));
        }

        function onSwitched(): void {
            if (root.app.touchSpeech.on && root.app.router.screen !== "RestScreen")
                root.app.touchSpeech.say(qsTr("The first touch speaks. A second touch at the same place does it. Move a finger up or down to go on."));
        }

        target: root.app.touchSpeech
    }
}
