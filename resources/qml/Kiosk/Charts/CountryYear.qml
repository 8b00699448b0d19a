pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// The answers of one year: how many of a hundred got a yes, what must be known beside it, the numbers of people, where they come from.
Card {
    id: root

    required property string label
    required property string sentence
    required property list<int> hundred
    required property string note
    required property string sourceNote
    required property RecordModel rows
    required property list<string> columns
    required property RecordModel sources

    HeadingLabel {
        Layout.fillWidth: true
        font.pixelSize: Theme.cardTitle
        text: root.sentence || Said.pair(root.label, Said.of("figure.none"))
    }

    Hundred {
        Layout.bottomMargin: Theme.gapSmall
        Layout.topMargin: Theme.gapSmall
        columns: 20
        counts: root.hundred
        people: true
        size: Theme.px(18)
        visible: root.hundred.length > 0
    }

    CallOut {
        Layout.fillWidth: true
        tone: "good"
        visible: root.note !== ""

        PlainLabel {
            Layout.fillWidth: true
            font.pixelSize: Theme.small
            text: root.note
        }
    }

    DataTable {
        Layout.fillWidth: true
        columns: root.columns
        header: [Said.of("figure.answer"), Said.of("figure.people").arg(root.label)]
        rows: root.rows
        visible: root.sentence !== ""
        weights: [2, 1]
        without: ["", Said.of("figure.none")]
    }

    PlainLabel {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        text: root.sourceNote
        visible: root.sourceNote !== ""
    }

    Item {
        Layout.fillHeight: true
    }

    FigureSource {
        Layout.fillWidth: true
        age: ""
        sources: root.sources
        visible: (root.sources?.count ?? 0) > 0
    }
}
