pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Of 100 people: a hundred dots, the first of them filled. Beside it the other years as plain lines, parted where they must not be compared.
GridLayout {
    id: root

    required property var bars
    required property string title
    required property int chosen
    signal picked(int index)
    readonly property var bar: root.bars[root.chosen]
    readonly property var broken: root.bars.filter(bar => bar.breakBefore !== "")
    readonly property int filled: Math.round(root.bar.value)
    readonly property int dot: Theme.px(30)

    columnSpacing: Theme.px(56)
    columns: width > Theme.px(1000) * Math.max(1, Theme.textScale * 0.8) ? 2 : 1
    rowSpacing: Theme.gap

    Grid {
        Accessible.name: root.title
        Accessible.role: Accessible.Chart
        Layout.alignment: Qt.AlignTop | Qt.AlignLeft
        columns: 10
        spacing: Theme.px(12)

        Repeater {
            model: 100

            Rectangle {
                required property int index

                border.color: index < root.filled ? Theme.accent : Theme.outlineStrong
                border.width: 1
                color: index < root.filled ? Theme.accent : Theme.dotEmpty
                height: root.dot
                radius: root.dot / 2
                width: root.dot
            }
        }
    }

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        PlainLabel {
            Layout.fillWidth: true
            font.bold: true
            text: qsTr("%1: about %2 of %3").arg(root.bar.period).arg(root.filled).arg(100)
        }

        PlainLabel {
            Layout.fillWidth: true
            font.pixelSize: Theme.small
            text: root.bar.note
            visible: root.bar.note !== ""
        }

        CallOut {
            Layout.fillWidth: true
            heading: qsTr("Do not compare")
            tone: "careful"
            visible: root.broken.length > 0

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.noticeInk
                font.pixelSize: Theme.small
                text: root.broken.map(bar => bar.breakBefore).join("\n")
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            color: Theme.inkMuted
            font.pixelSize: Theme.small
            text: qsTr("Other years:")
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            Repeater {
                model: root.bars

                TouchButton {
                    id: year

                    required property var modelData
                    required property int index
                    readonly property bool apart: year.modelData.breakBefore !== ""

                    Accessible.checked: year.index === root.chosen
                    corner: Theme.radiusSmall
                    edge: year.index === root.chosen ? Theme.accent : Theme.outline
                    fill: year.index === root.chosen ? Theme.accentSoft : Theme.surface
                    objectName: "year." + year.modelData.period
                    text: year.modelData.period
                    onClicked: root.picked(year.index)

                    contentItem: PlainLabel {
                        font.pixelSize: Theme.small
                        horizontalAlignment: Text.AlignHCenter
                        text: year.apart ? "┆ " + year.text : year.text
                        verticalAlignment: Text.AlignVCenter
                    }
                }
            }
        }
    }
}
