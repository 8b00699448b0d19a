pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Two bars a year side by side, each with its number; the names of the two above. On narrow screens they lie one below the other.
ChartFrame {
    id: root

    required property RecordModel values
    required property RecordModel pairs
    readonly property bool lying: root.width < root.values.count * Math.max(Theme.touch + Theme.px(24), Theme.pair)

    count: root.values.count
    upright: root.lying

    Loader {
        Layout.fillWidth: true
        sourceComponent: root.lying ? lyingPairs : standingPairs
    }

    Component {
        id: standingPairs

        RowLayout {
            spacing: Theme.px(28)

            Repeater {
                model: root.pairs

                ColumnLayout {
                    id: pair

                    required property string label
                    required property RecordModel values
                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    spacing: Theme.gapSmall

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.gapSmall

                        Repeater {
                            model: pair.values

                            ChartBar {
                                id: bar

                                required property string key
                                required property real ofTop
                                required property bool provisional
                                required property int index
                                readonly property int place: pair.index * (pair.values?.count ?? 0) + bar.index

                                Layout.fillWidth: true
                                Layout.preferredWidth: 1
                                chosen: bar.place === root.chosen
                                named: false
                                objectName: `value.${bar.key}.${bar.index}`
                                room: Theme.px(240)
                                share: bar.ofTop
                                striped: bar.provisional
                                onClicked: root.picked(bar.place)
                            }
                        }
                    }

                    Rectangle {
                        Layout.fillWidth: true
                        color: Theme.outlineStrong
                        implicitHeight: Theme.line
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        color: Theme.inkMuted
                        font.pixelSize: Theme.chartLabel
                        horizontalAlignment: Text.AlignHCenter
                        lineHeight: 1
                        text: pair.label
                    }
                }
            }
        }
    }

    Component {
        id: lyingPairs

        ColumnLayout {
            spacing: Theme.gapSmall

            Repeater {
                model: root.values

                LyingBar {
                    id: line

                    required property string key
                    required property int group
                    required property real ofTop
                    required property bool provisional
                    required property int index

                    Layout.fillWidth: true
                    Layout.topMargin: line.group === 0 && line.index > 0 ? Theme.gap : 0
                    chosen: line.index === root.chosen
                    objectName: `value.${line.key}.${line.group}`
                    share: line.ofTop
                    striped: line.provisional
                    onClicked: root.picked(line.index)
                }
            }
        }
    }
}
