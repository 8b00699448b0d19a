import QtQuick

// The table twin of a picture: every value with its remark; a break in the count stands as a line of its own.
DataTable {
    id: root

    required property var bars
    property bool percent: false

    function lines(): var {
        const head = [qsTr("Year"), root.percent ? qsTr("Percent") : qsTr("Persons"), qsTr("Remark")];
        const all = [head.map(words => ({
                        text: words,
                        html: ""
                    }))];
        for (const bar of root.bars) {
            const remark = [bar.breakBefore, bar.note].filter(words => words !== "").join(" ");
            all.push([bar.period, bar.text, remark].map(words => ({
                        text: words,
                        html: ""
                    })));
        }
        return all;
    }

    rows: root.lines()
    weights: [1, 1, 4]
}
