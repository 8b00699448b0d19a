pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Behind the door: how the kiosk is, what went wrong last, and its end.
ColumnLayout {
    id: root

    required property AppModel app
    required property StaffModel staff

    function voiceWords(): string {
        switch (root.app.listen.missing) {
        case "engine":
            //: What reads aloud is not installed
            return qsTr("no program to speak: espeak-ng");
        case "device":
            return qsTr("no loudspeaker and no earphones");
        default:
            return qsTr("can be heard");
        }
    }

    function printerWords(): string {
        const name = root.staff.printerName;
        switch (root.staff.printer) {
        case "":
            return "";
        case "none":
            return qsTr("no printer is set up");
        case "no-default":
            //: There are printers; the administrator has to say which one is used
            return qsTr("no default printer is chosen");
        case "ready":
            //: %1 is the name of a printer, here and below
            return qsTr("%1: ready").arg(name);
        case "no-paper":
            return qsTr("%1: no paper").arg(name);
        case "jam":
            return qsTr("%1: paper is stuck, or it is open").arg(name);
        case "off":
            return qsTr("%1: off, or nothing reaches it").arg(name);
        case "stopped":
            return qsTr("%1: stopped").arg(name);
        default:
            return qsTr("%1: does not answer").arg(name);
        }
    }

    spacing: Theme.gapLarge

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.columns(root.width, 480, 3)
        rowSpacing: Theme.gap
        visible: !root.staff.asksToEnd

        ActionButton {
            objectName: "staff.restart"
            symbol: "repeat"
            text: qsTr("Restart the kiosk")
            onClicked: root.staff.restart()
        }

        ActionButton {
            objectName: "staff.end"
            symbol: "logout"
            text: qsTr("End the kiosk")
            onClicked: root.staff.askToEnd()
        }

        ActionButton {
            mirrorSymbol: true
            objectName: "staff.back"
            symbol: "arrow-left"
            text: qsTr("Back to the information")
            onClicked: root.app.router.goHome()
        }
    }

    Card {
        Layout.fillWidth: true
        visible: root.staff.asksToEnd

        PlainLabel {
            Layout.fillWidth: true
            font.bold: true
            text: qsTr("End the kiosk? Nobody can use it until the administrator of the machine starts it again.")
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: Theme.columns(root.width, 480, 2)
            rowSpacing: Theme.gap

            ActionButton {
                objectName: "staff.stay"
                strong: true
                symbol: "x"
                text: qsTr("No, it goes on")
                onClicked: root.staff.stay()
            }

            ActionButton {
                objectName: "staff.end-now"
                symbol: "logout"
                text: qsTr("Yes, end it")
                onClicked: root.staff.end()
            }
        }
    }

    Card {
        Layout.fillWidth: true
        heading: qsTr("How it is")
        symbol: "info-circle"

        StaffFact {
            Layout.fillWidth: true
            label: qsTr("Edition")
            //: %1 is the number of an edition, %2 its date
            value: qsTr("%1 of %2").arg(root.staff.edition).arg(root.staff.editionDate)
        }

        StaffFact {
            Layout.fillWidth: true
            label: qsTr("Age of the edition in days")
            value: root.staff.age
        }

        StaffFact {
            Layout.fillWidth: true
            label: qsTr("Program")
            value: root.staff.version
        }

        StaffFact {
            Layout.fillWidth: true
            label: qsTr("Clock of the machine")
            value: root.staff.clock
        }

        StaffFact {
            Layout.fillWidth: true
            label: qsTr("Free on the disk")
            //: %1 is a number of gigabytes
            value: root.staff.free === "" ? "" : qsTr("%1 GB").arg(root.staff.free)
        }

        StaffFact {
            Layout.fillWidth: true
            label: qsTr("Network")
            value: root.staff.networkBlocked ? qsTr("blocked by the system") : qsTr("blocked by the program only")
        }

        StaffFact {
            Layout.fillWidth: true
            //: On the screen of staff: whether the screen can be read aloud
            label: qsTr("Voice")
            objectName: "staff.voice"
            value: root.voiceWords()
        }

        StaffFact {
            Layout.fillWidth: true
            label: qsTr("Printer")
            objectName: "staff.printer"
            value: root.printerWords()
        }

        StaffFact {
            Layout.fillWidth: true
            label: qsTr("Wrong PINs before this one")
            value: root.staff.wrong
        }
    }

    Card {
        Layout.fillWidth: true
        heading: qsTr("What went wrong last")
        symbol: "list-details"

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("Nothing is written down.")
            visible: faults.count === 0
        }

        Repeater {
            id: faults

            model: root.staff.faults

            FaultLine {
                Layout.bottomMargin: Theme.gapSmall
                Layout.fillWidth: true
            }
        }
    }
}
