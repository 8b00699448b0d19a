pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import Kiosk.Parts

// The years a picture can be seen for.
Flow {
    id: root

    required property RecordModel groups
    required property int chosen
    signal picked(int group)

    spacing: Theme.gapSmall

    Repeater {
        model: root.groups

        TouchButton {
            id: year

            required property string label
            required property int index

            Accessible.checked: year.index === root.chosen
            Accessible.role: Accessible.RadioButton
            corner: Theme.radiusSmall
            edge: year.index === root.chosen ? Theme.accent : Theme.outline
            fill: year.index === root.chosen ? Theme.accentSoft : Theme.surfaceRaised
            objectName: "year." + year.index
            text: year.label
            onClicked: root.picked(year.index)

            contentItem: PlainLabel {
                Accessible.ignored: true
                font.bold: year.index === root.chosen
                horizontalAlignment: Text.AlignHCenter
                text: year.text
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
