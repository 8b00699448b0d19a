pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// The table twin of a picture: every value of the data with its remark, group by group.
ColumnLayout {
    id: root

    required property string kind
    required property var values
    required property var groups
    readonly property bool byPart: root.kind === "ranked" || root.kind === "shares"

    function unitWords(unit: string): string {
        switch (unit) {
        case "persons":
            return qsTr("Persons");
        case "places":
            return qsTr("Places");
        case "percent":
            return qsTr("Percent");
        case "calendar_days":
        case "days":
            return qsTr("Days");
        case "cases":
            return qsTr("Files");
        default:
            return qsTr("Number");
        }
    }

    function firstColumn(): string {
        switch (root.kind) {
        case "ranked":
            return qsTr("Country");
        case "shares":
            return qsTr("Decision");
        case "dated":
            return qsTr("Date");
        default:
            return qsTr("Year");
        }
    }

    function remark(value: var): string {
        const words = [value.breakBefore, root.byPart ? "" : value.note, value.provisional ? qsTr("Not final when it was published.") : ""];
        return words.filter(part => part !== "").join(" ");
    }

    function lines(group: int): var {
        const here = root.values.filter(value => value.group === group);
        const remarked = here.some(value => root.remark(value) !== "");
        const head = [root.firstColumn(), root.unitWords(root.groups[group].unit)];
        const rows = here.map(value => [value.label, root.figure(value)].concat(remarked ? [root.remark(value)] : []));
        return root.cells([head.concat(remarked ? [qsTr("Remark")] : [])].concat(rows));
    }

    // Of a pair both figures of a year stand in one line.
    function pairs(): var {
        const head = [root.firstColumn()].concat(root.groups.map(group => group.label)).concat([qsTr("Remark")]);
        const rows = root.values.filter(value => value.group === 0).map(first => {
            const pair = root.values.filter(value => value.key === first.key);
            const remarks = pair.map(value => root.remark(value)).filter(words => words !== "");
            return [first.label].concat(pair.map(value => root.figure(value))).concat([remarks.join(" ")]);
        });
        return root.cells([head].concat(rows));
    }

    function figure(value: var): string {
        return value.text || qsTr("no figure");
    }

    function cells(rows: var): var {
        return rows.map(row => row.map(words => ({
                        text: words,
                        html: ""
                    })));
    }

    spacing: Theme.gap

    Repeater {
        model: root.kind === "paired" ? 1 : root.groups.length

        ColumnLayout {
            id: part

            required property int index
            readonly property var rows: root.kind === "paired" ? root.pairs() : root.lines(part.index)
            readonly property string name: root.kind === "paired" ? "" : root.groups[part.index].label

            Layout.fillWidth: true
            spacing: Theme.gapSmall

            HeadingLabel {
                Layout.fillWidth: true
                font.pixelSize: Theme.cardTitle
                text: part.name
                visible: part.name !== ""
            }

            DataTable {
                Layout.fillWidth: true
                rows: part.rows
                visible: part.rows.length > 1
                weights: root.kind === "paired" ? [1, 2, 2, 2] : part.rows[0].length > 2 ? [1, 1, 3] : [1, 1]
            }

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.inkMuted
                text: qsTr("no figure")
                visible: part.rows.length < 2
            }
        }
    }
}
