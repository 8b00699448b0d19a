import QtQuick
import Kiosk.Parts

// A key of the pad for a PIN: a digit or a pictogram, as large as a finger in a hurry.
TouchButton {
    id: root

    property string symbol: ""

    focusPolicy: Qt.TabFocus // Enter on a keyboard opens, and does not type again what was touched last
    implicitHeight: Theme.touch + 2 * Theme.gap
    implicitWidth: Theme.touch + 4 * Theme.gap

    contentItem: Item {
        PlainLabel {
            anchors.centerIn: parent
            Accessible.ignored: true
            font.bold: true
            font.pixelSize: Theme.sectionTitle
            lineHeight: Theme.tightLineHeight
            text: root.symbol === "" ? root.text : ""
        }

        Icon {
            anchors.centerIn: parent
            color: Theme.accent
            name: root.symbol
            visible: root.symbol !== ""
        }
    }
}
