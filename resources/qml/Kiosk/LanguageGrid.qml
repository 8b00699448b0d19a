pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import Kiosk.Parts

// The languages in their own script, in rows that are full: those of the last one share its width, so that none hangs alone.
Item {
    id: root

    required property RecordModel languages
    property string chosen: ""
    property int most: 3
    property int leastHeight: Theme.px(120)
    readonly property int count: root.languages.count
    // Names alone need less room than what they ask for.
    readonly property bool brief: Theme.textScale > 1.6
    readonly property int columns: Theme.columns(root.width, root.brief ? 180 : 300, root.most)
    readonly property int rows: Math.ceil(root.count / root.columns)
    readonly property real rowHeight: Math.max(root.tallest, (root.height - (root.rows - 1) * Theme.gap) / root.rows)
    property real tallest: root.leastHeight
    signal picked(string code)

    implicitHeight: root.rows * root.tallest + (root.rows - 1) * Theme.gap

    Repeater {
        id: tiles

        model: root.languages

        LanguageTile {
            id: tile

            required property int index
            readonly property int row: Math.floor(tile.index / root.columns)
            readonly property int place: tile.index % root.columns
            readonly property int inRow: Math.min(root.columns, root.count - tile.row * root.columns)
            readonly property real step: (root.width + Theme.gap) / tile.inRow

            brief: root.brief
            chosen: tile.code === root.chosen
            height: root.rowHeight
            objectName: "language." + tile.code
            width: tile.step - Theme.gap
            // Mirrored by hand: positions are not.
            x: tile.step * (Theme.rightToLeft ? tile.inRow - 1 - tile.place : tile.place)
            y: tile.row * (root.rowHeight + Theme.gap)
            onClicked: root.picked(tile.code)
            onImplicitHeightChanged: root.measure()
        }
    }

    function measure(): void {
        let tallest = root.leastHeight;
        for (let n = 0; n < tiles.count; ++n)
            tallest = Math.max(tallest, tiles.itemAt(n)?.implicitHeight ?? 0);
        root.tallest = tallest;
    }

    onLeastHeightChanged: root.measure()
}
