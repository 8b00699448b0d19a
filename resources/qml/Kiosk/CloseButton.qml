import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// The end of a panel.
ActionButton {
    Layout.alignment: Qt.AlignRight
    objectName: "panel.close"
    symbol: "x"
    text: qsTr("Close")
}
