pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A small table, the first row its header. Where the columns do not fit side by side, each row becomes a group of lines.
Rectangle {
    id: root

    required property var rows
    readonly property var header: root.rows.length > 0 ? root.rows[0] : []
    readonly property bool stacked: root.width < root.header.length * Theme.tableColumn || !root.wordsFit(root.width)
    // How the width is shared: a column of weight 3 is three times as wide as one of weight 1.
    property var weights: []
    signal linkActivated(string link)

    // Whether every column is as wide as the longest word in it: no word is ever broken.
    function wordsFit(width: real): bool {
        const shares = root.header.map((cell, column) => root.weights[column] ?? 1);
        const all = shares.reduce((sum, share) => sum + share, 0);
        const room = width - 4 * Theme.gapSmall - (shares.length - 1) * Theme.gap;
        return shares.every((share, column) => root.longestWord(column) <= room * share / all);
    }

    function longestWord(column: int): real {
        const text = root.rows.map(row => row[column] ? row[column].text : "").join(" ");
        return text.split(/\s/).reduce((widest, word) => Math.max(widest, metrics.advanceWidth(word)), 0);
    }

    Accessible.name: root.header.map(cell => cell.text).join(", ")
    Accessible.role: Accessible.Table
    border.color: Theme.outline
    border.width: Theme.line
    color: Theme.surfaceRaised
    implicitHeight: column.implicitHeight + 2 * Theme.gapSmall
    radius: Theme.radiusSmall

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.body
    }

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
                    rowSpacing: Theme.gapTiny

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
                            Layout.minimumWidth: root.stacked ? 0 : Theme.tableCell
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
