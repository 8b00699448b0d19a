import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// The step of the procedure a paper belongs to, and "I am here", kept until the visit ends.
Card {
    id: root

    required property string stepTitle
    property bool here: false
    signal stepAsked
    signal hereAsked

    heading: qsTr("It belongs to this step")
    symbol: "list-details"

    PlainLabel {
        Layout.fillWidth: true
        font.bold: true
        lineHeight: Theme.tightLineHeight
        text: root.stepTitle
    }

    ActionButton {
        Layout.maximumWidth: Infinity
        objectName: "letter.step"
        mirrorSymbol: true
        symbol: "chevron-right"
        text: qsTr("See this step")
        onClicked: root.stepAsked()
    }

    ActionButton {
        Layout.maximumWidth: Infinity
        rearranges: true
        objectName: "letter.here"
        symbol: "map-pin"
        text: root.here ? qsTr("I am not here any more") : qsTr("I am here")
        onClicked: root.hereAsked()
    }

    Chip {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        objectName: "letter.marked"
        symbol: "check"
        text: qsTr("You are here. This is kept until your visit ends.")
        visible: root.here
    }
}
