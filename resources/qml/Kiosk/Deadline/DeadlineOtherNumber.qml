pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Every number of days there is to choose.
GridLayout {
    id: root

    required property AppModel app
    required property DeadlineModel deadline

    columnSpacing: Theme.gapSmall
    columns: Theme.columns(width, 110, 10)
    rowSpacing: Theme.gapSmall
    uniformCellWidths: true

    NumberWords {
        id: words

        app: root.app
    }

    Repeater {
        model: root.deadline.allNumbers

        NumberButton {
            required property int value
            required property string unit

            Accessible.name: words.of(value, unit)
            Layout.fillWidth: true
            objectName: "number." + value
            text: root.app.visit.inDigits(value)
            onClicked: root.deadline.chooseNumber(value, unit)
        }
    }
}
