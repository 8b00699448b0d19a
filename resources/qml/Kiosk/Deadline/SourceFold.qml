pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// What a page was written from, folded away until asked for.
ColumnLayout {
    id: root

    required property RecordModel sources
    property bool unfolded: false

    spacing: Theme.gapSmall

    FoldRow {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        objectName: "page.fold"
        symbol: "book"
        text: Said.of("part.sources")
        unfolded: root.unfolded
        onClicked: root.unfolded = !root.unfolded
    }

    Repeater {
        model: root.unfolded ? root.sources : null

        SourceLine {
            Layout.fillWidth: true
        }
    }
}
