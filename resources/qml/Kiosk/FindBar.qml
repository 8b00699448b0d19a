pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Words on this page, in both languages: the field, how many places there are, to the next and the one before.
GridLayout {
    id: root

    required property AppModel app
    readonly property PairModel pair: root.app.pair

    function take(): void {
        field.take();
    }

    function places(): string {
        if (root.pair.typed === "")
            return "";
        if (root.pair.found === 0)
            return qsTr("Not on this page");
        return root.app.visit.inDigits(qsTr("%1 of %2", "the place that is looked at, of all that were found").arg(root.pair.now).arg(root.pair.found));
    }

    columnSpacing: Theme.gapSmall
    columns: Theme.columns(root.width, 360, 2)
    rowSpacing: Theme.gapSmall

    FindField {
        id: field

        Layout.fillWidth: true
        query: root.pair.typed
        onAsked: text => root.pair.find(text)
        onLeaveAsked: root.pair.closeFind()
        onStepAsked: places => root.pair.step(places)
    }

    GridLayout {
        Layout.fillWidth: root.columns === 1
        columnSpacing: Theme.gapSmall
        columns: Theme.columns(root.width, 160, 4)
        rowSpacing: Theme.gapSmall

        AnnouncedLabel {
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.tableCell
            font.pixelSize: Theme.small
            objectName: "find.places"
            text: root.places()
        }

        StripButton {
            enabled: root.pair.found > 0
            objectName: "find.before"
            symbol: "chevron-up"
            text: qsTr("Place before")
            onClicked: root.pair.step(-1)
        }

        StripButton {
            enabled: root.pair.found > 0
            objectName: "find.next"
            symbol: "chevron-down"
            text: qsTr("Next place")
            onClicked: root.pair.step(1)
        }

        StripButton {
            objectName: "find.close"
            symbol: "x"
            text: qsTr("Close")
            onClicked: root.pair.closeFind()
        }
    }
}
