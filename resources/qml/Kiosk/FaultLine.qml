import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A fault in the log: what it means and what to do, then its code, for who looks after the program.
ColumnLayout {
    id: root

    required property string seen
    required property string meaning

    function words(): string {
        switch (root.meaning) {
        case "mended":
            return qsTr("The screen stopped and came back by itself. Nothing to do, unless it happens every day.");
        case "loop":
            return qsTr("The screen stopped again and again. Restart the machine; if it comes back, call its administrator.");
        case "search":
            return qsTr("The search did not work for a while. Restart the kiosk.");
        case "part":
            return qsTr("A part of the program cannot be read. It has to be installed again.");
        case "disk":
            return qsTr("Something could not be written. Is there room on the disk?");
        case "network":
            return qsTr("Only the program itself keeps the network away. Pull out the network cable.");
        default:
            return qsTr("Tell the administrator of the machine this code.");
        }
    }

    spacing: 0

    PlainLabel {
        Layout.fillWidth: true
        text: root.words()
    }

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.inkMuted
        font.pixelSize: Theme.small
        text: root.seen
    }
}
