pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// A small table. Where the columns do not fit side by side, each row becomes a group of lines.
Rectangle {
    id: root

    required property list<string> header
    required property RecordModel rows
    // All words of each column: no word is ever broken.
    required property list<string> columns
    // How the width is shared: a column of weight 3 is three times as wide as one of weight 1.
    property list<real> weights: []
    // What stands in an empty cell of each column.
    property list<string> without: []
    // What the last cell of a marked row says besides.
    property string mark: ""
    property bool rightToLeft: Theme.rightToLeft
    readonly property int count: root.header.length
    readonly property bool stacked: root.width < root.count * Theme.tableColumn || !root.wordsFit(root.width)

    function weight(column: int): real {
        return root.weights[column] ?? 1;
    }

    // Whether every column is as wide as the longest word in it.
    function wordsFit(width: real): bool {
        const all = root.header.reduce((sum, name, column) => sum + root.weight(column), 0);
        const room = width - 4 * Theme.gapSmall - (root.count - 1) * Theme.gap;
        return root.header.every((name, column) => root.longestWord(column) <= room * root.weight(column) / all);
    }

    function longestWord(column: int): real {
        const mark = column === root.count - 1 ? root.mark : "";
        const words = `${root.header[column]} ${root.columns[column] ?? ""} ${root.without[column] ?? ""} ${mark}`.split(/\s/);
        return words.reduce((widest, word) => Math.max(widest, metrics.advanceWidth(word)), 0);
    }

    function wordsOf(text: string, column: int, marked: bool): string {
        const words = text === "" ? root.without[column] ?? "" : text;
        if (!marked || column < root.count - 1)
            return words;
        return words === "" ? root.mark : `${words} ${root.mark}`;  // whole sentences, one after the other
    }

    Accessible.name: root.header.join(", ")
    Accessible.role: Accessible.Table
    border.color: Theme.rule
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

        Line {
            columns: root.count
            visible: !root.stacked

            Repeater {
                model: root.header

                PlainLabel {
                    required property string modelData
                    required property int index

                    Accessible.role: Accessible.ColumnHeader
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.horizontalStretchFactor: root.weight(index)
                    Layout.minimumWidth: Theme.tableCell
                    Layout.preferredWidth: 1
                    color: Theme.inkMuted
                    font.pixelSize: Theme.small
                    text: modelData
                }
            }
        }

        Repeater {
            model: root.rows

            ColumnLayout {
                id: line

                required property RecordModel cells
                required property bool marked
                required property int index

                Layout.fillWidth: true
                spacing: 0

                Rectangle {
                    Layout.fillWidth: true
                    color: Theme.rule
                    implicitHeight: Theme.line
                    visible: !root.stacked || line.index > 0
                }

                Line {
                    columns: root.stacked ? 1 : root.count

                    Repeater {
                        model: line.cells

                        ColumnLayout {
                            id: cell

                            required property string text
                            required property string html
                            required property int index
                            readonly property string words: root.wordsOf(cell.text, cell.index, line.marked)

                            Accessible.name: cell.words
                            Accessible.role: Accessible.Cell
                            Layout.alignment: Qt.AlignTop
                            Layout.fillWidth: true
                            Layout.horizontalStretchFactor: root.weight(cell.index)
                            // A number is never broken over two lines, whatever the weights.
                            Layout.minimumWidth: root.stacked ? 0 : Theme.tableCell
                            Layout.preferredWidth: 1
                            spacing: 0
                            visible: !root.stacked || cell.words !== ""

                            PlainLabel {
                                Layout.fillWidth: true
                                color: Theme.inkMuted
                                font.bold: true
                                font.pixelSize: Theme.small
                                text: root.header[cell.index] ?? ""
                                visible: root.stacked
                            }

                            Words {
                                silent: true
                                Layout.fillWidth: true
                                html: cell.html
                                plain: cell.words
                                rightToLeft: root.rightToLeft
                            }
                        }
                    }
                }
            }
        }
    }

    component Line: GridLayout {
        Layout.fillWidth: true
        Layout.margins: Theme.gapSmall
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapTiny
    }
}
