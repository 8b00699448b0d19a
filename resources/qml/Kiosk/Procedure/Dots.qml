pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import Kiosk.Parts

// All stations as dots on a line that forks; the one that is shown is filled. A picture: the words say the same.
Item {
    id: root

    required property RecordModel dots
    readonly property int size: Theme.icon
    readonly property int pitch: root.size + Theme.gapSmall
    readonly property int trunk: places.trunk
    readonly property int line: Theme.gapTiny
    readonly property bool forks: places.forks > 0

    // From the start of the line of reading: the left, or the right in Arabic.
    function from(start: real, width: real): real {
        return Theme.rightToLeft ? root.width - start - width : start;
    }

    Accessible.ignored: true
    implicitHeight: root.forks ? 2 * root.size + Theme.gapTiny : root.size
    implicitWidth: (places.trunk + places.longest) * root.pitch - Theme.gapSmall

    QtObject {
        id: places

        property int trunk: 0
        property int forks: 0
        property int others: 0
        readonly property int longest: Math.max(places.forks, places.others)
    }

    Rectangle {
        color: Theme.accentFaded
        height: root.line
        width: (places.trunk - 1) * root.pitch + (root.forks ? root.size / 2 + Theme.gapSmall : 0) + root.size / 2
        x: root.from(root.size / 2, width)
        y: (root.height - height) / 2
    }

    Repeater {
        model: root.dots

        Bubble {
            id: dot

            required property int index
            required property string numberText
            required property string road
            required property bool shown
            readonly property int place: dot.road === "" ? dot.index : dot.road === "forks" ? dot.index : dot.index - places.forks

            Component.onCompleted: {
                if (dot.road === "")
                    places.trunk += 1;
                else if (dot.road === "forks")
                    places.forks += 1;
                else
                    places.others += 1;
            }

            border.width: Theme.line
            filled: dot.shown
            height: size
            ink: dot.road === "" ? Theme.accent : Theme.hue(dot.road === "forks" ? 5 : 3)
            number: dot.numberText
            size: root.size
            symbol: "home-check"
            width: size
            x: root.from(dot.place * root.pitch, width)
            y: dot.road === "" ? (root.height - height) / 2 : dot.road === "forks" ? 0 : root.height - height
        }
    }
}
