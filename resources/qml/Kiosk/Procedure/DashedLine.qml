pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Parts

// A dashed line across or down its box: the track of a side road.
Item {
    id: root

    property color color: Theme.accentFaded
    property int thickness: Theme.gapTiny
    readonly property bool upright: root.height > root.width
    readonly property int dash: 2 * root.thickness
    readonly property int wanted: root.visible ? Math.ceil((root.upright ? root.height : root.width) / (2 * root.dash)) : 0
    property int count: 0

    function draw(): void {
        root.count = root.wanted;
    }

    Accessible.ignored: true
    clip: true

    // While the layouts settle, the track of a step is of many heights; its hundreds of strokes are made for the last.
    onWantedChanged: Qt.callLater(root.draw)

    Repeater {
        model: root.count

        Rectangle {
            id: stroke

            required property int index

            color: root.color
            height: root.upright ? root.dash : root.height
            radius: root.thickness / 2
            width: root.upright ? root.width : root.dash
            x: root.upright ? 0 : 2 * stroke.index * root.dash
            y: root.upright ? 2 * stroke.index * root.dash : 0
        }
    }
}
