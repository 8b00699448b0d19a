import QtQuick
import Kiosk.Parts

// The piece of the rail beside a step: the rail itself, or a side road that leaves it and comes back.
Item {
    id: root

    required property bool branch
    required property bool comesBack
    required property bool railGoesOn
    required property bool last
    required property real headHeight
    property bool first: false
    property bool filled: false
    property bool unfolded: false
    property string numberText: ""
    readonly property int bubble: Math.max(Theme.touch, Theme.bubble)
    readonly property int siding: Math.round(0.7 * root.bubble)
    readonly property int centre: Math.max((root.branch ? root.siding : root.bubble) / 2, Math.min(root.headHeight / 2, root.bubble))
    readonly property int line: Theme.px(6)
    readonly property int sidingStart: root.bubble + Theme.gapSmall
    readonly property int sidingCentre: root.sidingStart + root.siding / 2
    readonly property int back: root.height - Theme.gap / 2

    // From the start of the line of reading: the left, or the right in Arabic.
    function from(start: real, width: real): real {
        return Theme.rightToLeft ? root.width - start - width : start;
    }

    Accessible.ignored: true
    implicitWidth: root.branch ? root.sidingStart + root.siding + Theme.gap : root.bubble + Theme.gapLarge

    Rectangle {
        color: Theme.accentFaded
        height: root.height - y
        opacity: 0.6
        visible: root.railGoesOn
        width: root.line
        x: root.from((root.bubble - root.line) / 2, root.line)
        y: root.first ? root.centre : 0
    }

    DashedLine {
        height: (root.last ? root.centre : root.height) - y
        thickness: root.line
        visible: !root.railGoesOn && (root.branch || !root.last)
        width: root.line
        x: root.from((root.bubble - root.line) / 2, root.line)
        y: root.branch ? 0 : root.centre
    }

    DashedLine {
        height: thickness
        visible: root.branch
        width: root.sidingStart - root.bubble / 2
        x: root.from(root.bubble / 2, width)
        y: root.centre - height / 2
    }

    DashedLine {
        height: root.back - y
        visible: root.branch && root.comesBack && root.railGoesOn
        width: thickness
        x: root.from(root.sidingCentre - width / 2, width)
        y: root.centre
    }

    DashedLine {
        height: thickness
        visible: root.branch && root.comesBack && root.railGoesOn
        width: root.sidingCentre - root.bubble / 2 - Theme.gapSmall
        x: root.from(root.bubble / 2 + Theme.gapSmall, width)
        y: root.back - height / 2
    }

    Icon {
        color: Theme.accentFaded
        mirrored: !Theme.rightToLeft
        name: "chevron-right"
        size: Theme.iconSmall
        visible: root.branch && root.comesBack && root.railGoesOn
        x: root.from(root.bubble / 2 - Theme.px(2), width)
        y: root.back - height / 2
    }

    Rectangle {
        readonly property int size: root.branch ? root.siding : root.bubble

        border.color: root.branch && !root.filled ? Theme.accentFaded : Theme.accent
        border.width: root.branch ? Theme.px(3) : Theme.px(5)
        color: root.filled ? Theme.accent : root.unfolded ? Theme.accentSoft : Theme.surfaceRaised
        height: size
        radius: size / 2
        width: size
        x: root.from(root.branch ? root.sidingStart : 0, size)
        y: root.centre - size / 2

        PlainLabel {
            anchors.centerIn: parent
            color: root.filled ? Theme.accentInk : Theme.accent
            font.bold: true
            font.pixelSize: Theme.figure
            lineHeight: 1
            text: root.numberText
            visible: !root.branch
        }

        Icon {
            anchors.centerIn: parent
            color: root.filled ? Theme.accentInk : Theme.accent
            mirrored: Theme.rightToLeft
            name: root.filled ? "map-pin" : root.comesBack ? "arrow-fork" : "flag"
            size: Theme.iconSmall
            visible: root.branch
        }
    }
}
