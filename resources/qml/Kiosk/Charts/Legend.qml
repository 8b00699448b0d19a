pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// What the bars of a pair are, in their order; the name of the chosen one stands out.
ColumnLayout {
    id: root

    required property RecordModel groups
    required property int group
    property bool striped: false

    spacing: Theme.gapTiny

    Repeater {
        model: root.groups

        PlainLabel {
            id: name

            required property string label
            required property int index

            Layout.fillWidth: true
            color: name.index === root.group ? Theme.ink : Theme.inkMuted
            font.bold: name.index === root.group
            font.pixelSize: Theme.small
            text: name.index === 0 ? qsTr("First bar: %1").arg(name.label) : qsTr("Second bar: %1").arg(name.label)
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.inkMuted
        font.pixelSize: Theme.small
        text: qsTr("Striped bars were not final when they were published.")
        visible: root.striped
    }
}
