import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// A number that saves a life, to be read across a room. This screen cannot call: a touch shows it alone, with what to say.
TouchButton {
    id: root

    required property string key
    required property string pictogram
    required property string name
    required property string note
    required property string phone
    required property string page
    required property string title
    required property RecordModel heard

    Accessible.description: root.note
    bottomPadding: Theme.gapSmall
    edge: Theme.accent
    fill: Theme.accent
    fillPressed: Theme.accentPressed
    leftPadding: Theme.gapLarge
    rightPadding: Theme.gapLarge
    readAloud: true
    text: root.phone + " " + root.name
    topPadding: Theme.gapSmall

    contentItem: RowLayout {
        spacing: Theme.gapLarge

        Icon {
            color: Theme.accentInk
            name: root.pictogram
            size: Theme.pictogramLarge
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gapLarge
            columns: root.width > Theme.callInARow ? 2 : 1
            rowSpacing: 0

            PlainLabel {
                Accessible.ignored: true
                color: Theme.accentInk
                font.bold: true
                font.pixelSize: Theme.numberLarge
                lineHeight: Theme.tightLineHeight
                text: root.phone
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                PlainLabel {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: Theme.accentInk
                    font.bold: true
                    font.pixelSize: Theme.figure
                    lineHeight: Theme.tightLineHeight
                    text: root.name
                }

                PlainLabel {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: Theme.accentInkMuted
                    font.pixelSize: Theme.small
                    lineHeight: Theme.tightLineHeight
                    text: root.note
                }
            }
        }
    }
}
