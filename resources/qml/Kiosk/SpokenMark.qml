pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import Kiosk.Parts

// The sentence that is being read aloud: a ground behind its words, and a line below them for who does not see colours. It lies in the
// label that has the words, behind them, and lays nothing out anew.
Item {
    id: root

    required property ListenModel listen
    readonly property bool onDark: ((root.listen.label as Text)?.color.hslLightness ?? 0) > 0.6
    signal moved(Item sentence)

    function tell(): void {
        if (!root.visible)
            return;
        root.moved(extent);
    }

    parent: root.listen.label as Item
    visible: root.listen.label !== null
    z: -1

    Connections {
        function onMarked(): void {
            Qt.callLater(root.tell);
        }

        target: root.listen
    }

    Connections {
        function onContentHeightChanged(): void {
            root.listen.measure();
        }

        function onWidthChanged(): void {
            root.listen.measure();
        }

        target: root.listen.label as Text
    }

    Item {
        id: extent

        height: lines.childrenRect.height
        width: lines.childrenRect.width
        x: lines.childrenRect.x
        y: lines.childrenRect.y
    }

    Item {
        id: lines

        Repeater {
            model: root.listen.marks

            Rectangle {
                id: line

                required property real start
                required property real above
                required property real wide
                required property real high

                objectName: "listen.mark"
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
