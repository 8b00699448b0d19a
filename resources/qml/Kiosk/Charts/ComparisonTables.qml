pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// The unsourced table beside the official figures, measure by measure, with the differences. Never a chart.
ColumnLayout {
    id: root

    required property var comparison
    required property var findings

    function lines(row: var): var {
        const cells = words => words.map(text => ({
                        text: text,
                        html: ""
                    }));
        const head = cells([qsTr("Year"), qsTr("Table without source"), qsTr("Official"), qsTr("Difference")]);
        const none = qsTr("no figure found");
        return [head].concat(row.cells.map(cell => cells([cell.period, cell.claim, cell.official || none, cell.difference || "–"])));
    }

    spacing: Theme.gap

    Repeater {
        model: root.findings

        ListText {
            required property string modelData

            Layout.fillWidth: true
            entries: [
                {
                    text: modelData,
                    html: ""
                }
            ]
        }
    }

    Repeater {
        model: root.comparison

        ColumnLayout {
            id: part

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.gapSmall

            HeadingLabel {
                Layout.fillWidth: true
                font.pixelSize: Theme.cardTitle
                text: part.modelData.label
            }

            DataTable {
                Layout.fillWidth: true
                rows: root.lines(part.modelData)
            }
        }
    }
}
