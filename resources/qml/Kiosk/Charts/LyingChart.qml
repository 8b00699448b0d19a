pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// Lines one below the other: bars of one group, the longest first, or dots of every group under its name.
ChartFrame {
    id: root

    required property var values
    required property var groups
    property bool dotted: false

    function largest(group: int): real {
        return root.values.reduce((most, value) => value.group === group ? Math.max(most, value.value) : most, 1);
    }

    count: root.values.length
    upright: true

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.values

            ColumnLayout {
                id: line

                required property var modelData
                required property int index
                readonly property string group: root.groups[line.modelData.group].label
                readonly property bool first: line.index === 0 || root.values[line.index - 1].group !== line.modelData.group

                Layout.fillWidth: true
                spacing: Theme.gapTiny

                HeadingLabel {
                    Layout.fillWidth: true
                    Layout.topMargin: line.index === 0 ? 0 : Theme.gap
                    font.pixelSize: Theme.small
                    text: line.group
                    visible: root.dotted && line.first
                }

                LyingBar {
                    Layout.fillWidth: true
                    chosen: line.index === root.chosen
                    dotted: root.dotted
                    label: line.modelData.label
                    labelWidth: Theme.barLabelLong
                    numberWidth: root.dotted ? Theme.barNumberDotted : Theme.barNumberShort
                    objectName: "value." + line.modelData.key
                    share: line.modelData.value / root.largest(line.modelData.group)
                    text: line.modelData.text
                    onClicked: root.picked(line.index)
                }
            }
        }
    }
}
