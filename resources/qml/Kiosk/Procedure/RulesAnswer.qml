import QtQuick
import Kiosk.Parts

// One answer to a question about old and new rules.
ActionButton {
    id: root

    required property string question
    property bool chosen: false

    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.name: root.question + " " + root.text
    Accessible.role: Accessible.RadioButton
    strong: root.chosen
    symbol: root.chosen ? "check" : ""
}
