pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A small table, the first row its header. Where three columns do not fit side by side, each row becomes a group of lines.
Rectangle {
    id: root

    required property var rows
    readonly property var header: root.rows.length > 0 ? root.rows[0] : []
    readonly property bool stacked: root.width < root.header.length * Theme.text(210)
    // How the width is shared: a column of weight 3 is three times as wide as one of weight 1.
    property var weights: []
    signal linkActivated(string link)

    Accessible.name: root.header.map(cell => cell.text).join(", ")
    Accessible.role: Accessible.Table
    border.color: Theme.outline
    border.width: Theme.line
    color: Theme.surfaceRaised
    implicitHeight: column.implicitHeight + 2 * Theme.gapSmall
    radius: Theme.radiusSmall

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gapSmall
        spacing: 0

        Repeater {
            model: root.stacked ? root.rows.slice(1) : root.rows

            ColumnLayout {
                id: line

                required property var modelData
                required property int index
                readonly property bool isHeader: !root.stacked && line.index === 0

                Layout.fillWidth: true
                spacing: 0

                Rectangle {
                    Layout.fillWidth: true
                    color: Theme.outline
                    implicitHeight: Theme.line
                    visible: line.index > 0
                }

                GridLayout {
                    Layout.fillWidth: true
                    Layout.margins: Theme.gapSmall
                    columnSpacing: Theme.gap
                    columns: root.stacked ? 1 : root.header.length
                    rowSpacing: Theme.px(4)

                    Repeater {
                        model: line.modelData

                        ColumnLayout {
                            id: cell

                            required property var modelData
                            required property int index

                            Accessible.name: cell.modelData.text
                            Accessible.role: line.isHeader ? Accessible.ColumnHeader : Accessible.Cell
                            Layout.alignment: Qt.AlignTop
                            Layout.fillWidth: true
                            Layout.horizontalStretchFactor: root.weights[cell.index] ?? 1
                            // A number is never broken over two lines, whatever the weights.
                            Layout.minimumWidth: root.stacked ? 0 : Theme.text(130)
                            Layout.preferredWidth: 1
                            spacing: 0
                            visible: !root.stacked || cell.modelData.text !== ""

                            PlainLabel {
                                Layout.fillWidth: true
                                color: Theme.inkMuted
                                font.bold: true
                                font.pixelSize: Theme.small
                                text: root.stacked && root.header[cell.index] ? root.header[cell.index].text : ""
                                visible: root.stacked
                            }

                            Words {
                                Layout.fillWidth: true
                                html: line.isHeader ? "" : cell.modelData.html
                                ink: line.isHeader ? Theme.inkMuted : Theme.ink
                                plain: cell.modelData.text
                                size: line.isHeader ? Theme.small : Theme.body
                                onLinkActivated: link => root.linkActivated(link)
                            }
                        }
                    }
                }
            }
        }
    }
}
