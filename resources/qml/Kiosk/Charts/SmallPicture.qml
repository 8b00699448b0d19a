pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Parts

// The small picture of a story on its tile: a sign of what it shows, without numbers.
Item {
    id: root

    required property string kind
    required property list<real> heights
    required property list<int> hundred
    readonly property bool lying: root.kind === "ranked"
    readonly property bool table: root.kind === "comparison"
    readonly property real step: root.heights.length > 0 ? (root.lying ? root.height : root.width) / root.heights.length : 0

    Accessible.ignored: true
    implicitHeight: Theme.px(150)
    implicitWidth: Theme.px(230)

    Hundred {
        anchors.centerIn: parent
        counts: root.hundred
        size: Math.floor(root.height / 13.6)
        visible: root.hundred.length > 0
    }

    Icon {
        anchors.centerIn: parent
        color: Theme.inkMuted
        name: root.table ? "table" : ""
        size: Math.round(root.height * 0.7)
        visible: root.table
    }

    Repeater {
        model: root.heights

        Rectangle {
            id: sign

            required property real modelData
            required property int index
            readonly property bool last: sign.index === (root.lying ? 0 : root.heights.length - 1)
            readonly property real along: Math.max(Theme.line, root.step * 0.72)
            readonly property real across: Math.max(Theme.line, (root.lying ? root.width : root.height) * sign.modelData)
            readonly property bool dot: root.kind === "dated"

            border.color: Theme.accent
            border.width: 1
            color: sign.last ? Theme.accent : Theme.accentFaded
            height: root.lying || sign.dot ? sign.along : sign.across
            radius: sign.dot ? sign.along / 2 : Theme.px(3)
            width: root.lying ? sign.across : sign.along
            x: root.lying ? (Theme.rightToLeft ? root.width - width : 0) : (Theme.rightToLeft ? root.width - sign.index * root.step - width : sign.index * root.step)
            y: root.lying ? sign.index * root.step : (sign.dot ? (root.height - height) * (1 - sign.modelData) : root.height - height)
        }
    }
}
