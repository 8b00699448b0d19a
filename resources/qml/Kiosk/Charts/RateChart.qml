pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// Of a hundred decisions: a hundred dots for the chosen year, and beside them every year as a bar.
GridLayout {
    id: root

    required property var values
    required property int chosen
    required property string reading
    signal picked(int index)

    columnSpacing: Theme.px(48)
    columns: root.width > Theme.px(900) * Math.max(1, Theme.textScale * 0.9) ? 2 : 1
    rowSpacing: Theme.gap

    Hundred {
        Layout.alignment: Qt.AlignTop | Qt.AlignLeft
        counts: [Math.round(root.values[root.chosen].value)]
        size: Theme.px(26)
    }

    BarChart {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        chosen: root.chosen
        largest: Math.max(60, ...root.values.map(value => value.value))
        reading: root.reading
        room: Theme.px(250)
        values: root.values
        onPicked: index => root.picked(index)
    }
}
