pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// The side roads of a station, each drawn to where it leads.
ColumnLayout {
    id: root

    required property RecordModel others
    required property string station
    signal linkAsked(string link)

    spacing: Theme.gapSmall

    Repeater {
        model: root.others

        SideRoad {
            required backTo
            required ends

            Layout.fillWidth: true
            objectName: "other." + root.station + "." + target
            onClicked: root.linkAsked(target)
        }
    }
}
