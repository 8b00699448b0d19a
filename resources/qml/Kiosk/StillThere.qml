import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// After some time without a touch: are you still there? Said without a countdown; staying takes one touch anywhere but on the button to finish, or one key.
Panel {
    id: root

    required property AppModel app

    heading: qsTr("Are you still there?")

    Component.onCompleted: stay.forceActiveFocus(Qt.TabFocusReason)
    // Keys that nothing else takes; Tab and Enter lead to the buttons.
    Keys.onPressed: event => {
        event.accepted = true;
        root.app.visit.stay();
    }
    onClosed: root.app.visit.stay()

    TapHandler {
        onTapped: point => {
            if (!finish.contains(finish.mapFromItem(parent, point.position)))
                root.app.visit.stay();
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("Soon this screen goes back to the start, and nothing of your visit is kept.")
    }

    ActionButton {
        id: stay

        Layout.maximumWidth: Infinity
        objectName: "visit.stay"
        strong: true
        symbol: "hand-finger"
        text: qsTr("Yes, I am still here")
        onClicked: root.app.visit.stay()
    }

    ActionButton {
        id: finish

        Layout.maximumWidth: Infinity
        mirrorSymbol: true
        objectName: "visit.finish"
        symbol: "logout"
        text: qsTr("No, finish now")
        onClicked: root.app.visit.finish()
    }
}
