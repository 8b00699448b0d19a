import QtQuick
import Kiosk.Models

// The sheet that lies over a screen until it is closed. It has the focus, and gives it back to what it was opened from.
Loader {
    id: root

    required property AppModel app
    // What lies below is switched off meanwhile.
    required property Item below
    property Component sheet: null
    property Item opener: null

    function open(sheet: Component, opener: Item): void {
        root.opener = opener;
        root.sheet = sheet;
        root.app.touchSpeech.tellPlace();
        root.app.touchPause.begin();
    }

    function close(): void {
        root.sheet = null;
        root.app.touchSpeech.tellPlace();
        root.app.touchPause.begin();
        root.opener?.forceActiveFocus(Qt.TabFocusReason);
    }

    active: root.sheet !== null
    sourceComponent: root.sheet
    onLoaded: (item as Panel).forceActiveFocus()

    Binding {
        property: "enabled"
        target: root.below
        value: root.sheet === null
    }
}
