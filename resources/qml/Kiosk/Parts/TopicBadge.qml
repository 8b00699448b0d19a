import QtQuick

// The pictogram of a topic on its hue.
Rectangle {
    id: root

    required property string symbol
    required property int hue
    property int size: Theme.icon

    color: Theme.hue(root.hue)
    implicitHeight: glyph.size + 2 * Theme.gapSmall + Theme.px(6)
    implicitWidth: implicitHeight
    radius: Theme.radiusSmall

    Icon {
        id: glyph

        anchors.centerIn: parent
        color: Theme.accentInk
        name: root.symbol
        size: root.size
    }
}
