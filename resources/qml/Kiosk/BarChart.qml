pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Bars from zero, one a year, each with its number. Touch a bar to read what is known about it. On narrow screens the bars lie down.
ColumnLayout {
    id: root

    required property var bars
    required property string title
    readonly property real largest: root.bars.reduce((most, bar) => Math.max(most, bar.value), 1)
    readonly property bool lying: root.width < root.bars.length * Theme.text(100)
    required property int chosen
    signal picked(int index)

    Accessible.name: root.title
    Accessible.role: Accessible.Chart
    spacing: Theme.gapSmall

    Loader {
        Layout.fillWidth: true
        sourceComponent: root.lying ? lyingBars : standingBars
    }

    PlainLabel {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        text: root.chosen >= 0 && root.bars[root.chosen] ? [root.bars[root.chosen].period + ": " + root.bars[root.chosen].text, root.bars[root.chosen].note].filter(words => words !== "").join(". ") : ""
    }

    Component {
        id: standingBars

        RowLayout {
            spacing: Theme.px(14)

            Repeater {
                model: root.bars

                ChartBar {
                    required property var modelData
                    required property int index

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    chosen: index === root.chosen
                    label: modelData.period
                    objectName: "bar." + modelData.period
                    share: modelData.value / root.largest
                    text: modelData.text
                    onClicked: root.picked(index)
                }
            }
        }
    }

    Component {
        id: lyingBars

        ColumnLayout {
            spacing: Theme.px(6)

            Repeater {
                model: root.bars

                LyingBar {
                    required property var modelData
                    required property int index

                    Layout.fillWidth: true
                    chosen: index === root.chosen
                    label: modelData.period
                    objectName: "bar." + modelData.period
                    share: modelData.value / root.largest
                    text: modelData.text
                    onClicked: root.picked(index)
                }
            }
        }
    }
}
