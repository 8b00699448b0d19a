import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// The step of the procedure a paper belongs to, and "I am here", kept until the visit ends.
Card {
    id: root

    required property string stepTitle
    property bool here: false
    signal stepAsked
    signal hereAsked

    heading: Said.of("letter.step")
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
        id: hereButton

        Layout.maximumWidth: Infinity
        Accessible.checkable: true
        objectName: "letter.here"
        rearranges: true
        symbol: root.here ? "check" : "map-pin"
        text: root.here ? Said.of("step.here") : qsTr("I am here")
        onClicked: root.hereAsked()

        // Here, not as a binding: the button of Qt writes its own state when it is complete.
        Component.onCompleted: hereButton.Accessible.checked = Qt.binding(() => root.here)
    }

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.inkMuted
        font.pixelSize: Theme.small
        lineHeight: Theme.tightLineHeight
        objectName: "letter.marked"
        text: qsTr("This is kept until your visit ends.")
        visible: root.here
    }
}
