pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// For staff: a door that asks for their PIN; behind it how the kiosk is, a restart and its end.
ScreenFrame {
    id: root

    required property AppModel app
    required property StaffModel model
    readonly property bool opened: root.model.state === "open"

    function words(): string {
        switch (root.model.state) {
        case "unset":
            return qsTr("No PIN is set. The administrator of this machine sets one with the command “kiosk pin”.");
        case "asks":
            return qsTr("Type your PIN.");
        case "checks":
            return qsTr("One moment…");
        case "wrong":
            return qsTr("That was not the PIN. Try again.");
        case "unusable":
            return qsTr("No PIN can be checked: this machine cannot write. Call its administrator.");
        default:
            return "";
        }
    }

    heading: qsTr("For staff")

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.model.erase();
        else
            root.model.type(event.text);
    }
    Keys.onDeletePressed: root.model.erase()
    Keys.onEnterPressed: root.model.tryPin()
    Keys.onReturnPressed: root.model.tryPin()

    AnnouncedLabel {
        Layout.fillWidth: true
        objectName: "staff.words"
        occasion: root.model.state
        text: root.words()
        visible: text !== ""
    }

    // Not announced: it changes every second.
    PlainLabel {
        Layout.fillWidth: true
        objectName: "staff.wait"
        text: qsTr("Too many wrong tries. The next one is possible in %1.").arg(root.model.wait)
        visible: root.model.state === "waits"
    }

    Loader {
        Layout.fillWidth: true
        active: ["asks", "checks", "wrong"].includes(root.model.state)
        visible: active

        sourceComponent: PinPad {
            app: root.app
            staff: root.model
        }
    }

    Loader {
        Layout.fillWidth: true
        active: root.opened
        visible: active

        sourceComponent: StaffFacts {
            app: root.app
            staff: root.model
        }
    }
}
