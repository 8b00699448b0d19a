import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// The line of a step on the rail; opens and folds it.
TouchButton {
    id: root

    property bool here: false
    property bool unfolded: false
    property string place: ""
    property string remark: ""
    property string road: ""
    readonly property bool wide: root.width > Theme.px(1100) && Theme.textScale < 1.4

    Accessible.checkable: true
    Accessible.checked: root.unfolded
    Accessible.description: (root.unfolded ? qsTr("open, %1", "then who does it") : qsTr("closed, %1", "then who does it")).arg(root.remark)
    Accessible.name: (root.here ? qsTr("%1, %2, you are here", "place of a step, its name") : qsTr("%1, %2", "place of a step, its name")).arg(root.place).arg(root.text)
    bottomPadding: root.road === "" ? Theme.gap : Theme.gapSmall
    edge: "transparent"
    fill: "transparent"
    leftPadding: Theme.gapLarge
    rightPadding: Theme.gapLarge
    topPadding: root.road === "" ? Theme.gap : Theme.gapSmall

    contentItem: RowLayout {
        spacing: Theme.gap

        GridLayout {
            columnSpacing: Theme.gap
            columns: root.wide ? 3 : 1
            rowSpacing: Theme.gapTiny

            GridLayout {
                Layout.fillWidth: !root.wide
                columnSpacing: Theme.gap
                columns: root.wide ? 2 : 1
                rowSpacing: 0

                PlainLabel {
                    Layout.fillWidth: !root.wide
                    font.bold: true
                    font.pixelSize: root.road === "" ? Theme.cardTitle : Theme.bodySmall
                    lineHeight: Theme.tightLineHeight
                    text: root.text
                }

                PlainLabel {
                    Layout.fillWidth: !root.wide
                    color: Theme.accent
                    font.pixelSize: Theme.small
                    lineHeight: Theme.tightLineHeight
                    text: root.road
                    visible: text !== ""
                }
            }

            Chip {
                Layout.maximumWidth: implicitWidth
                symbol: "map-pin"
                text: qsTr("I am here")
                visible: root.here
            }

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.inkMuted
                font.pixelSize: Theme.small
                horizontalAlignment: root.wide ? Text.AlignRight : Text.AlignLeft
                lineHeight: Theme.tightLineHeight
                text: root.remark
            }
        }

        Icon {
            color: Theme.inkMuted
            name: root.unfolded ? "chevron-up" : "chevron-down"
            size: Theme.iconSmall
        }
    }
}
