pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// What a key offers that was held: its letter with accents, in a bubble above it.
Rectangle {
    id: root

    required property list<string> keys
    required property Item from
    readonly property point place: root.from ? root.from.mapToItem(root.parent, 0, 0) : Qt.point(0, 0)
    signal chosen(string text)

    // What lies at a place of the window is chosen; beside it nothing is.
    function takeAt(place: point): void {
        const key = row.childAt(row.mapFromItem(null, place).x, row.mapFromItem(null, place).y) as Key;
        if (key)
            root.chosen(key.text);
    }

    border.color: Theme.accent
    border.width: Theme.ring
    color: Theme.accentSoft
    height: row.implicitHeight + 2 * Theme.gapSmall
    radius: Theme.radiusSmall
    visible: root.keys.length > 0
    width: row.implicitWidth + 2 * Theme.gapSmall
    x: Math.max(Theme.gapTiny, Math.min(root.place.x + ((root.from?.width ?? 0) - root.width) / 2, (root.parent?.width ?? 0) - root.width - Theme.gapTiny))
    y: root.place.y - root.height

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: 0

        Repeater {
            model: root.keys

            Key {
                required property string modelData

                implicitWidth: Theme.keyHeight + Theme.gap
                objectName: "key.offered." + modelData
                text: modelData
                onClicked: root.chosen(modelData)
            }
        }
    }
}
