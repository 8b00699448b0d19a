pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// The papers of a step, drawn small; one that is touched says what it is.
GridLayout {
    id: root

    required property RecordModel papers
    signal linkAsked(string link)

    columnSpacing: Theme.gapSmall
    columns: Theme.textScale > 1.3 ? 1 : 2
    rowSpacing: Theme.gapSmall
    uniformCellWidths: true
    visible: (root.papers?.count ?? 0) > 0

    Repeater {
        model: root.papers

        PaperTile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            flat: true
            objectName: "held." + key
            onClicked: root.linkAsked("letter:" + key)
        }
    }
}
