pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Where staff type their PIN: dots for its digits, never the digits, and nothing of it is read aloud.
ColumnLayout {
    id: root

    required property AppModel app
    required property StaffModel staff

    spacing: Theme.gap

    Row {
        Accessible.ignored: true
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredHeight: Theme.gap
        spacing: Theme.gapSmall

        Repeater {
            model: root.staff.typed

            Rectangle {
                color: Theme.ink
                height: Theme.gap
                radius: height / 2
                width: height
            }
        }
    }

    GridLayout {
        Layout.alignment: Qt.AlignHCenter
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        columnSpacing: Theme.gap
        columns: 3
        rowSpacing: Theme.gap
        uniformCellHeights: true
        uniformCellWidths: true

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            PinKey {
                required property string modelData

                objectName: "pin." + modelData
                text: root.app.visit.inDigits(modelData)
                onClicked: root.staff.type(modelData)
            }
        }

        PinKey {
            objectName: "pin.erase"
            symbol: "backspace"
            text: qsTr("Delete")
            onClicked: root.staff.erase()
        }

        PinKey {
            objectName: "pin.0"
            text: root.app.visit.inDigits("0")
            onClicked: root.staff.type("0")
        }

        PinKey {
            objectName: "pin.enter"
            symbol: "check"
            text: qsTr("Open")
            onClicked: root.staff.tryPin()
        }
    }
}
