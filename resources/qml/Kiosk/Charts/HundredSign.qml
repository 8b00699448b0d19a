import QtQuick
import Kiosk.Parts

// One of a hundred: a person or a dot. Shares differ by more than colour: full, ring, ring with a point.
Item {
    id: root

    required property int share
    required property int size
    property bool person: false
    readonly property color ink: root.share === 0 ? Theme.accent : root.share === 1 ? Theme.ink : Theme.outlineStrong
    readonly property color paper: root.share === 0 ? Theme.accent : Theme.dotEmpty

    implicitHeight: root.person ? Math.round(root.size * 1.3) : root.size
    implicitWidth: root.size

    Rectangle {
        id: head

        anchors.horizontalCenter: parent.horizontalCenter
        border.color: root.ink
        border.width: Theme.line
        color: root.paper
        height: root.person ? Math.round(root.size * 0.5) : root.size
        radius: height / 2
        width: height
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.line
        border.color: root.ink
        border.width: Theme.line
        color: root.paper
        topLeftRadius: height * 0.7
        topRightRadius: height * 0.7
        visible: root.person
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: (root.person ? 0.22 : 0.35) * root.size
        anchors.horizontalCenter: parent.horizontalCenter
        color: root.ink
        height: Math.round(root.size * 0.3)
        radius: height / 2
        visible: root.share === 2
        width: height
    }
}
