pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import Kiosk.Parts

// Some of the words of a label are marked: a ground behind them, and a line below them for who does not see colours. It lies in the label,
// behind its words, and lays nothing out anew.
Item {
    id: root

    required property Item label
    required property RecordModel marks
    required property string markName
    // What a screen reader says of it, empty for nothing.
    property string said: ""
    readonly property Item extent: extent
    readonly property bool onDark: ((root.label as Text)?.color.hslLightness ?? 0) > 0.6
    signal relaid

    parent: root.label
    visible: root.label !== null
    z: -1

    Connections {
        function onContentHeightChanged(): void {
            root.relaid();
        }

        function onWidthChanged(): void {
            root.relaid();
        }

        target: root.label as Text
    }

    Item {
        id: extent

        Accessible.ignored: root.said === ""
        Accessible.name: root.said
        Accessible.role: Accessible.StaticText
        height: lines.childrenRect.height
        width: lines.childrenRect.width
        x: lines.childrenRect.x
        y: lines.childrenRect.y
    }

    Item {
        id: lines

        Repeater {
            model: root.marks

            Rectangle {
                id: line

                required property real start
                required property real above
                required property real wide
                required property real high

                objectName: root.markName
                color: root.onDark ? Theme.accentPressed : Theme.highlight
                height: line.high
                radius: Theme.gapTiny
                width: line.wide + 2 * Theme.gapTiny
                x: line.start - Theme.gapTiny
                y: line.above

                Rectangle {
                    anchors.bottom: parent.bottom
                    color: root.onDark ? Theme.accentInk : Theme.noticeBar
                    height: Theme.px(3)
                    width: parent.width
                }
            }
        }
    }
}
