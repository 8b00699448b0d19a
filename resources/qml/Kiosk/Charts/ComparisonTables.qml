pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// The unsourced table beside the official figures, measure by measure, with the differences. Never a chart.
ColumnLayout {
    id: root

    required property RecordModel comparison
    required property RecordModel findings

    spacing: Theme.gap

    ListText {
        Layout.fillWidth: true
        entries: root.findings
        spacing: Theme.gap
    }

    Repeater {
        model: root.comparison

        ColumnLayout {
            id: part

            required property string label
            required property RecordModel rows
            required property list<string> columns
            required property bool gaps

            Layout.fillWidth: true
            spacing: Theme.gapSmall

            HeadingLabel {
                Layout.fillWidth: true
                font.pixelSize: Theme.cardTitle
                text: part.label
            }

            DataTable {
                Layout.fillWidth: true
                columns: part.columns
                header: [Said.of("figure.year"), Said.of("figure.claimed"), Said.of("figure.official"), Said.of("figure.difference")]
                rows: part.rows
                without: part.gaps ? ["", "", Said.of("figure.none_found"), "–"] : []
            }
        }
    }
}
