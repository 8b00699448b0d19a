pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Behind the decision the rail forks into roads of one width: side by side where there is room, else one below the other.
Item {
    id: root

    required property RecordModel lanes
    property string length: ""
    readonly property bool wide: Theme.columns(root.width, 700, 2) > 1
    readonly property int track: Theme.bubble + Theme.gap
    readonly property int line: Theme.px(6)
    readonly property int start: (Theme.bubble - root.line) / 2
    readonly property int drop: root.wide ? Theme.gapLarge : Theme.gapSmall
    signal linkAsked(string link)
    signal othersAsked(string station)

    // From the start of the line of reading: the left, or the right in Arabic.
    function from(start: real, width: real): real {
        return Theme.rightToLeft ? root.width - start - width : start;
    }

    implicitHeight: grid.y + grid.implicitHeight

    // Side by side: a bar from the rail to the middle of the last road. One below the other: the rail goes on beside them.
    Rectangle {
        readonly property Item last: roads.count > 0 ? roads.itemAt(roads.count - 1) : null
        readonly property real reach: !last ? 0 : Theme.rightToLeft ? root.width - root.start - grid.x - last.x - last.width / 2 : grid.x + last.x + last.width / 2 - root.start

        Accessible.ignored: true
        color: Theme.accentFaded
        height: root.wide ? root.line : last ? grid.y + last.y + Theme.bubble / 2 : 0
        width: root.wide ? reach + root.line / 2 : root.line
        x: root.from(root.start, width)
        y: 0
    }

    Repeater {
        model: root.lanes.count

        Rectangle {
            id: piece

            required property int index
            readonly property Item lane: roads.count > piece.index ? roads.itemAt(piece.index) : null
            readonly property int middle: piece.lane ? grid.y + piece.lane.y + Theme.bubble / 2 : 0

            Accessible.ignored: true
            color: Theme.accentFaded
            height: root.wide ? root.drop : root.line
            width: root.wide ? root.line : root.track - root.start
            x: root.wide ? (piece.lane ? grid.x + piece.lane.x + (piece.lane.width - root.line) / 2 : 0) : root.from(root.start, width)
            y: root.wide ? 0 : piece.middle
        }
    }

    GridLayout {
        id: grid

        columnSpacing: Theme.gapLarge
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true
        width: root.width - root.track
        x: Theme.rightToLeft ? 0 : root.track
        y: root.drop

        Repeater {
            id: roads

            model: root.lanes

            Lane {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: root.wide
                Layout.fillWidth: true
                length: root.length
                onLinkAsked: link => root.linkAsked(link)
                onOthersAsked: station => root.othersAsked(station)
            }
        }
    }
}
