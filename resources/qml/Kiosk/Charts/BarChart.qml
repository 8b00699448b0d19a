pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// Bars from zero, one a period, each with its number; a broken line where two must not be compared. On narrow screens the bars lie down.
ChartFrame {
    id: root

    required property var values
    property int room: Theme.px(260)
    property real largest: root.values.reduce((most, value) => Math.max(most, value.value), 1)
    readonly property int widest: root.values.reduce((most, value) => Math.max(most, value.label.length), 0)
    readonly property int widestNumber: root.values.reduce((most, value) => Math.max(most, value.text.length), 0)
    // A long label may stand in two lines.
    readonly property real place: Math.max(Theme.touch, Theme.digit * Math.max(root.widestNumber, root.widest > 12 ? root.widest * 0.6 : root.widest)) + Theme.px(14)
    readonly property bool lying: root.width < root.values.length * root.place

    count: root.values.length
    upright: root.lying

    Loader {
        Layout.fillWidth: true
        sourceComponent: root.lying ? lyingBars : standingBars
    }

    Component {
        id: standingBars

        RowLayout {
            spacing: Theme.px(14)

            Repeater {
                model: root.values

                Item {
                    id: place

                    required property var modelData
                    required property int index

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    implicitHeight: bar.implicitHeight
                    implicitWidth: bar.implicitWidth

                    // In the gap between the two bars.
                    BreakMark {
                        anchors.bottom: parent.bottom
                        anchors.right: parent.left
                        anchors.top: parent.top
                        visible: place.modelData.breakBefore !== ""
                        width: Theme.px(14)
                    }

                    ChartBar {
                        id: bar

                        anchors.fill: parent
                        chosen: place.index === root.chosen
                        label: place.modelData.label
                        lines: root.widest > 12 ? 2 : 1
                        objectName: "value." + place.modelData.key
                        room: root.room
                        share: place.modelData.value / root.largest
                        striped: place.modelData.provisional
                        text: place.modelData.text
                        onClicked: root.picked(place.index)
                    }
                }
            }
        }
    }

    Component {
        id: lyingBars

        ColumnLayout {
            spacing: Theme.gapTiny

            Repeater {
                model: root.values

                ColumnLayout {
                    id: line

                    required property var modelData
                    required property int index

                    Layout.fillWidth: true
                    spacing: Theme.gapTiny

                    BreakMark {
                        Layout.fillWidth: true
                        lying: true
                        visible: line.modelData.breakBefore !== ""
                    }

                    LyingBar {
                        Layout.fillWidth: true
                        chosen: line.index === root.chosen
                        label: line.modelData.label
                        labelWidth: root.widest > 12 ? Theme.barLabelWide : Theme.barLabel
                        objectName: "value." + line.modelData.key
                        share: line.modelData.value / root.largest
                        striped: line.modelData.provisional
                        text: line.modelData.text
                        onClicked: root.picked(line.index)
                    }
                }
            }
        }
    }
}
