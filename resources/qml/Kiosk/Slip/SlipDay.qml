pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// What the deadline card answered, in a frame: the day stands out on paper without any colour.
Rectangle {
    id: root

    required property string lead
    required property string day
    required property RecordModel more

    border.color: Theme.ink
    border.width: 2 * Theme.line
    color: Theme.surfaceRaised
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    implicitWidth: column.implicitWidth + 2 * Theme.gap

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gapTiny

        PlainLabel {
            Layout.fillWidth: true
            font.pixelSize: Theme.bodySmall
            text: root.lead
        }

        PlainLabel {
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Theme.figure
            lineHeight: Theme.tightLineHeight
            objectName: "slip.day"
            text: root.day
        }

        Repeater {
            model: root.more

            SlipLine {
                Layout.fillWidth: true
            }
        }
    }
}
