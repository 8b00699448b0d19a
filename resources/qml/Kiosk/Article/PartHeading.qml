pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Parts

// The name of a section. Where the text was opened at it, it is marked, and the title of the text stands above it.
HeadingLabel {
    id: root

    property bool marked: false
    property string of: ""
    property real partHeight: 0

    topPadding: ((kicker.item as Item)?.height ?? 0) + Theme.gap

    Loader {
        id: kicker

        active: root.marked
        y: Theme.gapSmall

        sourceComponent: PlainLabel {
            Accessible.ignored: true
            color: Theme.inkMuted
            font.pixelSize: Theme.small
            lineHeight: Theme.tightLineHeight
            text: root.of
            width: root.width
        }
    }

    Loader {
        active: root.marked
        height: root.partHeight
        width: Theme.px(8)
        x: Theme.rightToLeft ? root.width + Theme.gapSmall : -width - Theme.gapSmall

        sourceComponent: Rectangle {
            color: Theme.noticeBar
            radius: Theme.gapTiny
        }
    }

    Loader {
        active: root.marked
        height: root.height - y
        width: Math.min(root.width, root.contentWidth + 2 * Theme.gapSmall)
        x: Theme.rightToLeft ? root.width - width + Theme.gapSmall : -Theme.gapSmall
        y: root.topPadding - Theme.gapTiny
        z: -1

        sourceComponent: Rectangle {
            color: Theme.highlight
            radius: Theme.radiusSmall
        }
    }
}
