pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// The table twin of a picture: every value of the data with its remark, group by group.
ColumnLayout {
    id: root

    required property string kind
    required property RecordModel tables

    function firstColumn(): string {
        switch (root.kind) {
        case "ranked":
            return Said.of("figure.country");
        case "shares":
            return Said.of("figure.decision");
        case "dated":
            return Said.of("figure.date");
        default:
            return Said.of("figure.year");
        }
    }

    spacing: Theme.gap

    Repeater {
        model: root.tables

        ColumnLayout {
            id: part

            required property string label
            required property string unit
            required property list<string> heads
            required property RecordModel rows
            required property list<string> columns
            required property bool remarked
            required property bool gaps
            required property bool marked
            readonly property list<string> figures: part.heads.length > 0 ? part.heads : [Said.unit(part.unit)]

            Layout.fillWidth: true
            spacing: Theme.gapSmall

            HeadingLabel {
                Layout.fillWidth: true
                font.pixelSize: Theme.cardTitle
                text: part.label
                visible: part.label !== ""
            }

            DataTable {
                Layout.fillWidth: true
                columns: part.columns
                header: [root.firstColumn(), ...part.figures, ...(part.remarked ? [Said.of("figure.remark")] : [])]
                mark: part.marked ? Said.of("figure.not_final") : ""
                rows: part.rows
                visible: (part.rows?.count ?? 0) > 0
                weights: part.heads.length > 0 ? [1, 2, 2, 2] : part.remarked ? [1, 1, 3] : [1, 1]
                without: part.gaps ? ["", Said.of("figure.none"), part.heads.length > 0 ? Said.of("figure.none") : "", ""] : []
            }

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.inkMuted
                text: Said.of("figure.none")
                visible: (part.rows?.count ?? 0) === 0
            }
        }
    }
}
