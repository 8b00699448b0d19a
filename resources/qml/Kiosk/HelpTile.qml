pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Something urgent: a picture, its name, and the number to call, large enough to be dialled from the screen.
TouchButton {
    id: root

    required property string key
    required property string pictogram
    required property string title
    required property string page
    required property string spoken
    required property RecordModel contacts

    Accessible.description: root.spoken
    bottomPadding: Theme.gapSmall
    text: root.title
    topPadding: Theme.gapSmall

    // The words below the picture, not beside it: two rows of tiles fit above the bar, with the number of each.
    contentItem: ColumnLayout {
        spacing: Theme.gapTiny

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Rectangle {
                color: Theme.noticeIcon
                implicitHeight: glyph.size + Theme.gapSmall
                implicitWidth: implicitHeight
                radius: Theme.radiusSmall

                Icon {
                    id: glyph

                    anchors.centerIn: parent
                    color: Theme.noticeInk
                    name: root.pictogram
                    size: Theme.iconLarge
                }
            }

            PlainLabel {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Theme.cardTitle
                lineHeight: Theme.tightLineHeight
                text: root.title
            }
        }

        Repeater {
            model: root.contacts

            ColumnLayout {
                id: contact

                required property string name
                required property string noteText
                required property string phone
                required property string hours

                Layout.fillWidth: true
                spacing: 0

                // Whose number it is stands beside it where there is room for two or three words a line.
                GridLayout {
                    Layout.fillWidth: true
                    columnSpacing: Theme.gap
                    columns: contact.width - number.implicitWidth >= Theme.px(200) ? 2 : 1
                    rowSpacing: 0

                    PlainLabel {
                        id: number

                        Accessible.ignored: true
                        font.bold: true
                        font.pixelSize: Theme.number
                        lineHeight: Theme.tightLineHeight
                        text: contact.phone
                        visible: contact.phone !== ""
                        wrapMode: Text.NoWrap
                    }

                    PlainLabel {
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        font.bold: contact.phone === ""
                        font.pixelSize: Theme.small
                        lineHeight: Theme.tightLineHeight
                        text: contact.name
                    }
                }

                PlainLabel {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: Theme.inkMuted
                    font.pixelSize: Theme.small
                    lineHeight: Theme.tightLineHeight
                    text: contact.hours === "" ? contact.noteText : contact.hours + " · " + contact.noteText
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
