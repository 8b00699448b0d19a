import QtQuick

// A pictogram in the colour of its place. Always beside words, so it is no node of its own for screen readers.
Item {
    id: root

    required property string name
    property color color: Theme.ink
    property int size: Theme.icon
    property bool mirrored: false
    // Which show a way: along the road to the flag, towards the door, where a signpost points. Clocks and receivers are the same everywhere.
    readonly property list<string> directed: ["route", "signpost", "arrival"]
    readonly property string rgb: root.color.toString().slice(-6)

    Accessible.ignored: true
    implicitHeight: root.size
    implicitWidth: root.size

    Image {
        height: root.size
        mirror: root.mirrored || (Theme.rightToLeft && root.directed.includes(root.name))
        source: root.name === "" ? "" : `image://icons/${root.name}/${root.rgb}`
        sourceSize: Qt.size(root.size, root.size)
        width: root.size
    }
}
