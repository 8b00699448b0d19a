import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Before a page that is nobody else's business is read aloud: others can hear it.
Panel {
    id: root

    required property ListenModel listen

    heading: qsTr("Use earphones. Others can hear this.")

    ActionButton {
        Layout.maximumWidth: Infinity
        focus: true
        objectName: "earphones.play"
        strong: true
        symbol: "headphones"
        //: Others may hear it: start reading aloud
        text: qsTr("Read it aloud")
        onClicked: {
            root.closed();
            root.listen.start();
        }
    }

    ActionButton {
        Layout.maximumWidth: Infinity
        objectName: "earphones.later"
        symbol: "x"
        text: qsTr("Not now")
        onClicked: root.closed()
    }
}
