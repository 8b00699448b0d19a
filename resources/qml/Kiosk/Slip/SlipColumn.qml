pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// A slip in one language, in the direction of its own.
ColumnLayout {
    id: root

    required property string title
    required property string inShort
    required property string tasksTitle
    required property string callTitle
    required property string direction
    required property RecordModel day
    required property RecordModel tasks
    required property RecordModel people
    required property RecordModel foot

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.direction === "rtl"
    spacing: Theme.gapSmall

    HeadingLabel {
        Layout.fillWidth: true
        objectName: "slip.title"
        text: root.title
    }

    Repeater {
        model: root.day

        SlipDay {
            Layout.fillWidth: true
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        font.bold: true
        font.pixelSize: Theme.bodySmall
        text: root.inShort
        visible: root.inShort !== ""
    }

    HeadingLabel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        font.pixelSize: Theme.cardTitle
        text: root.tasksTitle
        visible: root.tasksTitle !== ""
    }

    Repeater {
        model: root.tasks

        SlipLine {
            Layout.fillWidth: true
        }
    }

    HeadingLabel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        font.pixelSize: Theme.cardTitle
        text: root.callTitle
        visible: root.people.count > 0
    }

    Repeater {
        model: root.people

        SlipPerson {
            Layout.fillWidth: true
        }
    }

    Item {
        implicitHeight: Theme.gapTiny
    }

    Repeater {
        model: root.foot

        SlipLine {
            Layout.fillWidth: true
            ink: Theme.inkMuted
            size: Theme.small
        }
    }
}
