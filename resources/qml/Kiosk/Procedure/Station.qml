pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// A station of the rail before the fork: its piece of the track, its tile, its side roads in one row.
Item {
    id: root

    required property int index
    required property string key
    required property string numberText
    required property string title
    required property string who
    required property string lasts
    required property RecordModel others
    required property string othersNumber
    required property bool here
    required property bool unfolded
    // The track goes on below it.
    property bool goesOn: true
    property string length: ""
    readonly property bool wide: root.width > Theme.px(1100) && Theme.textScale < 1.4
    readonly property int track: Theme.bubble + Theme.gap
    readonly property int line: Theme.px(6)
    signal linkAsked(string link)
    signal othersAsked

    implicitHeight: grid.implicitHeight + Theme.gapSmall

    Rectangle {
        readonly property int start: (Theme.bubble - root.line) / 2
        readonly property int middle: tile.height / 2

        Accessible.ignored: true
        color: Theme.accentFaded
        height: (root.goesOn ? root.height : middle) - y
        width: root.line
        x: Theme.rightToLeft ? root.width - start - width : start
        y: root.index === 0 ? middle : 0
    }

    Bubble {
        filled: root.here
        height: size
        number: root.numberText
        width: size
        x: Theme.rightToLeft ? root.width - width : 0
        y: (tile.height - height) / 2
    }

    GridLayout {
        id: grid

        columnSpacing: Theme.gap
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.gapSmall
        width: root.width - root.track
        x: Theme.rightToLeft ? 0 : root.track

        StationTile {
            id: tile

            Layout.fillWidth: true
            here: root.here
            lasts: root.lasts
            objectName: "station." + root.key
            place: Said.of("step.place").arg(root.numberText).arg(root.length)
            text: root.title
            who: root.who
            wide: root.wide
            onClicked: root.linkAsked("step:" + root.key)
        }

        OthersButton {
            Layout.fillHeight: root.wide
            Layout.fillWidth: true
            Layout.maximumWidth: root.wide ? Theme.px(340) : Infinity
            Layout.minimumWidth: root.wide ? Theme.px(340) : 0
            enabled: root.others.count > 0
            number: root.othersNumber
            objectName: "others." + root.key
            opacity: enabled ? 1 : 0
            station: root.title
            unfolded: root.unfolded
            visible: root.wide || root.others.count > 0
            onClicked: root.othersAsked()
        }

        Loader {
            Layout.columnSpan: root.wide ? 2 : 1
            Layout.fillWidth: true
            active: root.unfolded
            visible: active

            sourceComponent: OtherRoads {
                others: root.others
                station: root.key
                onLinkAsked: link => root.linkAsked(link)
            }
        }
    }
}
