import QtQuick

// The ring around what the keyboard will act on.
Rectangle {
    anchors.fill: parent
    anchors.margins: -Theme.ring - 1
    border.color: Theme.focus
    border.width: Theme.ring
    color: "transparent"
    radius: Theme.radius + Theme.ring
}
