import QtQuick

// The drawn likeness of a paper, a square of `size`. Never mirrored: papers are in Dutch and French.
Item {
    id: root

    required property string drawing
    property string name: ""
    property int size: Theme.px(220)

    Accessible.ignored: root.name === ""
    Accessible.name: root.name
    Accessible.role: Accessible.Graphic
    implicitHeight: root.size
    implicitWidth: root.size

    Image {
        height: root.size
        source: root.drawing === "" ? "" : `image://letters/${root.drawing}`
        sourceSize: Qt.size(root.size, root.size)
        width: root.size
    }
}
