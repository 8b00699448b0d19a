pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Bars from zero, one a period, each with its number; a broken line where two must not be compared. On narrow screens the bars lie down.
ChartFrame {
    id: root

    required property RecordModel values
    required property int longestLabel
    required property int longestNumber
    property int room: Theme.px(260)
    readonly property bool twoLines: root.longestLabel > 12
    readonly property real letters: Math.max(root.longestNumber, root.twoLines ? root.longestLabel * 0.6 : root.longestLabel)
    readonly property real place: Math.max(Theme.touch, Theme.digit * root.letters) + Theme.px(14)
    readonly property bool lying: root.width < root.values.count * root.place

    count: root.values.count
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

                    required property string key
                    required property string label
                    required property string text
                    required property string breakBefore
                    required property real ofTop
                    required property bool provisional
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
                        visible: place.breakBefore !== ""
                        width: Theme.px(14)
                    }

                    ChartBar {
                        id: bar

                        anchors.fill: parent
                        chosen: place.index === root.chosen
                        label: place.label
                        lines: root.twoLines ? 2 : 1
                        objectName: "value." + place.key
                        room: root.room
                        share: place.ofTop
                        striped: place.provisional
                        text: place.text
                        onClicked: root.picked(place.index)
                    }
                }
            }
        }
    }

    Component {
        id: lyingBars

        ColumnLayout {
            spacing: Theme.gapSmall

            Repeater {
                model: root.values

                ColumnLayout {
                    id: line

                    required property string key
                    required property string label
                    required property string text
                    required property string breakBefore
                    required property real ofTop
                    required property bool provisional
                    required property int index

                    Layout.fillWidth: true
                    spacing: Theme.gapTiny

                    BreakMark {
                        Layout.fillWidth: true
                        lying: true
                        visible: line.breakBefore !== ""
                    }

                    LyingBar {
                        Layout.fillWidth: true
                        chosen: line.index === root.chosen
                        label: line.label
                        labelWidth: root.twoLines ? Theme.barLabelWide : Theme.barLabel
                        objectName: "value." + line.key
                        share: line.ofTop
                        striped: line.provisional
                        text: line.text
                        onClicked: root.picked(line.index)
                    }
                }
            }
        }
    }
}
