import QtQuick
import Kiosk.Parts

// A dashed line across or down its box: the track of a side road. One drawing, repeated: a track is of hundreds of strokes, and of another height with every line that a step takes up.
Image {
    id: root

    property color color: Theme.accentFaded
    property int thickness: Theme.gapTiny
    readonly property string stroke: root.height > root.width ? "dash-down" : "dash-across"

    Accessible.ignored: true
    LayoutMirroring.enabled: false  // the drawing begins at its left edge
    fillMode: Image.Tile
    horizontalAlignment: Image.AlignLeft
    source: `image://icons/${root.stroke}/${root.color.toString().slice(-6)}`
    sourceSize: Qt.size(4 * root.thickness, 4 * root.thickness)
    verticalAlignment: Image.AlignTop
}
