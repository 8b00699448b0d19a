pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Lines one below the other: bars of one group, the longest first, or dots of every group under its name.
ChartFrame {
    id: root

    required property RecordModel values
    property bool dotted: false

    count: root.values.count
    upright: true

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        Repeater {
            model: root.values

            ColumnLayout {
                id: line

                required property string key
                required property string heading
                required property string label
                required property string text
                required property real ofTop
                required property int index

                Layout.fillWidth: true
                spacing: Theme.gapTiny

                HeadingLabel {
                    Layout.fillWidth: true
                    Layout.topMargin: line.index === 0 ? 0 : Theme.gap
                    font.pixelSize: Theme.body
                    text: line.heading
                    visible: text !== ""
                }

                LyingBar {
                    Layout.fillWidth: true
                    chosen: line.index === root.chosen
                    dotted: root.dotted
                    label: line.label
                    labelWidth: Theme.barLabelLong
                    numberWidth: root.dotted ? Theme.barNumberDotted : Theme.barNumberShort
                    objectName: "value." + line.key
                    share: line.ofTop
                    text: line.text
                    onClicked: root.picked(line.index)
                }
            }
        }
    }
}
