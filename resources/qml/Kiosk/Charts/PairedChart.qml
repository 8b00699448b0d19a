pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// Two bars a year side by side, each with its number; the names of the two above. On narrow screens they lie one below the other.
ChartFrame {
    id: root

    required property var values
    required property var groups
    readonly property int size: root.groups.length
    readonly property int pairs: root.values.length / root.size
    readonly property real largest: root.values.reduce((most, value) => Math.max(most, value.value), 1)
    readonly property bool lying: root.width < root.values.length * Math.max(Theme.touch + Theme.px(24), Theme.pair)

    count: root.values.length
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

                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    spacing: Theme.px(6)

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.px(6)

                        Repeater {
                            model: root.size

                            ChartBar {
                                id: bar

                                required property int index
                                readonly property int at: pair.index * root.size + bar.index
                                readonly property var one: root.values[bar.at]

                                Layout.fillWidth: true
                                Layout.preferredWidth: 1
                                chosen: bar.at === root.chosen
                                label: bar.one.label
                                named: false
                                objectName: `value.${bar.one.key}.${bar.index}`
                                room: Theme.px(240)
                                share: bar.one.value / root.largest
                                striped: bar.one.provisional
                                text: bar.one.text
                                onClicked: root.picked(bar.at)
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
                        text: root.values[pair.index * root.size].label
                    }
                }
            }
        }
    }

    Component {
        id: lyingPairs

        ColumnLayout {
            spacing: 0

            Repeater {
                model: root.values

                LyingBar {
                    id: line

                    required property var modelData
                    required property int index

                    Layout.fillWidth: true
                    Layout.topMargin: line.index % root.size === 0 && line.index > 0 ? Theme.gap : 0
                    chosen: line.index === root.chosen
                    label: line.modelData.label
                    objectName: `value.${line.modelData.key}.${line.modelData.group}`
                    share: line.modelData.value / root.largest
                    striped: line.modelData.provisional
                    text: line.modelData.text
                    onClicked: root.picked(line.index)
                }
            }
        }
    }
}
