import Kiosk.Models
import Kiosk.Parts

// What was answered, to be taken along.
ActionButton {
    id: root

    required property AppModel app

    objectName: "deadline.take"
    symbol: "take-along"
    text: qsTr("Take it along")
    onClicked: root.app.router.takeAlong("")
}
