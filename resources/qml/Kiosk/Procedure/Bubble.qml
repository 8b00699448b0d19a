import QtQuick
import Kiosk.Parts

// A station on the rail: its number, or a pictogram where it has none; filled where the visitor is.
Rectangle {
    id: root

    property string number: ""
    property string symbol: ""
    property bool filled: false
    property color ink: Theme.accent
    property int size: Theme.bubble

    Accessible.ignored: true
    border.color: root.ink
    border.width: Theme.ring
    color: root.filled ? root.ink : Theme.surfaceRaised
    implicitHeight: root.size
    implicitWidth: root.size
    radius: root.size / 2

    PlainLabel {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: root.filled ? Theme.accentInk : root.ink
        font.bold: true
        font.pixelSize: root.size < Theme.bubble ? Theme.note : Theme.figure
        lineHeight: 1
        text: root.number
        visible: root.number !== ""
    }

    Icon {
        anchors.centerIn: parent
        color: root.filled ? Theme.accentInk : root.ink
        name: root.symbol
        size: root.size < Theme.bubble ? Math.round(0.6 * root.size) : Theme.icon
        visible: root.number === ""
    }
}
