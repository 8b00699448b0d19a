pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// What a page was written from, folded away until asked for.
ColumnLayout {
    id: root

    required property RecordModel sources
    property bool unfolded: false

    function toggle(): void {
        root.unfolded = !root.unfolded;
        if (root.unfolded)
            fold.forceActiveFocus();
    }

    spacing: Theme.gapSmall

    ActionButton {
        id: fold

        Accessible.description: root.unfolded ? qsTr("open") : qsTr("closed")
        Layout.topMargin: Theme.gap
        objectName: "page.fold"
        symbol: root.unfolded ? "chevron-up" : "chevron-down"
        text: qsTr("Where this information comes from")
        onClicked: root.unfolded = !root.unfolded
    }

    Repeater {
        model: root.unfolded ? root.sources : null

        SourceLine {
            Layout.fillWidth: true
        }
    }
}
