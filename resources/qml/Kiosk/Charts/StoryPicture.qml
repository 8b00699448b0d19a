pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models

// The picture of a story, by its kind.
Loader {
    id: root

    readonly property bool readAloud: false
    required property string kind
    required property int chosen
    required property string reading
    required property list<int> hundred
    required property int longestLabel
    required property int longestNumber
    required property RecordModel values
    required property RecordModel pairs
    required property RecordModel shares
    signal picked(int place)

    sourceComponent: {
        switch (root.kind) {
        case "of-100":
            return rates;
        case "shares":
            return hundreds;
        case "ranked":
        case "dated":
            return lines;
        case "paired":
            return twos;
        default:
            return bars;
        }
    }

    Component {
        id: bars

        BarChart {
            chosen: root.chosen
            longestLabel: root.longestLabel
            longestNumber: root.longestNumber
            reading: root.reading
            values: root.values
            onPicked: place => root.picked(place)
        }
    }

    Component {
        id: rates

        RateChart {
            chosen: root.chosen
            hundred: root.hundred
            longestLabel: root.longestLabel
            longestNumber: root.longestNumber
            reading: root.reading
            values: root.values
            onPicked: place => root.picked(place)
        }
    }

    Component {
        id: hundreds

        ShareChart {
            chosen: root.chosen
            hundred: root.hundred
            reading: root.reading
            shares: root.shares
            onPicked: place => root.picked(place)
        }
    }

    Component {
        id: lines

        LyingChart {
            chosen: root.chosen
            dotted: root.kind === "dated"
            reading: root.reading
            values: root.values
            onPicked: place => root.picked(place)
        }
    }

    Component {
        id: twos

        PairedChart {
            chosen: root.chosen
            pairs: root.pairs
            reading: root.reading
            values: root.values
            onPicked: place => root.picked(place)
        }
    }
}
