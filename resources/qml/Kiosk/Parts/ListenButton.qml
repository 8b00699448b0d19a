import QtQuick
import Kiosk.Models

// Reads the screen aloud. It is there only where a right voice can be heard.
ActionButton {
    id: root

    required property ListenModel listen
    // What is read, from its first words.
    required property Item screen

    objectName: "screen.listen"
    symbol: "volume"
    //: A button with a loudspeaker: reads this page aloud
    text: qsTr("Listen")
    visible: root.listen.offered
    onClicked: root.listen.open(root.screen)
}
