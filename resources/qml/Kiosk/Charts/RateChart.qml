pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Of a hundred decisions: a hundred dots for the chosen year, and beside them every year as a bar.
GridLayout {
    id: root

    required property RecordModel values
    required property list<int> hundred
    required property int longestLabel
    required property int longestNumber
    required property int chosen
    required property string reading
    signal picked(int index)

    columnSpacing: Theme.px(48)
    columns: root.width > Theme.px(900) * Math.max(1, Theme.textScale * 0.9) ? 2 : 1
    rowSpacing: Theme.gap

    Hundred {
        Layout.alignment: Qt.AlignTop | Qt.AlignLeft
        counts: root.hundred
        size: Theme.px(26)
    }

    BarChart {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        chosen: root.chosen
        longestLabel: root.longestLabel
        longestNumber: root.longestNumber
        reading: root.reading
        room: Theme.px(250)
        values: root.values
        onPicked: index => root.picked(index)
    }
}
