pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// One number to be dialled on a telephone, as large as there is room for, and what to say to who answers.
Panel {
    id: root

    required property CallTile call
    required property string say
    // Where the screen stands; empty where nobody said it.
    required property string here
    readonly property bool wide: Theme.columns(root.innerWidth, 560, 2) > 1
    signal pageAsked

    heading: qsTr("Call this number with a phone")

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.gapSmall

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: 0

            PlainLabel {
                // Digits have no use for the room that a line leaves above and below letters.
                Layout.bottomMargin: -Theme.numberHuge / 8
                Layout.fillWidth: true
                Layout.topMargin: -Theme.numberHuge / 6
                color: Theme.accent
                font.bold: true
                font.pixelSize: Theme.numberHuge
                fontSizeMode: Text.HorizontalFit
                lineHeight: 1
                objectName: "sheet.number"
                text: root.call.phone
                wrapMode: Text.NoWrap
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                Icon {
                    Layout.alignment: Qt.AlignTop
                    color: Theme.accent
                    name: root.call.pictogram
                    size: Theme.pictogram
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    HeadingLabel {
                        Layout.fillWidth: true
                        level: 3
                        objectName: "sheet.who"
                        text: root.call.name
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        color: Theme.inkMuted
                        lineHeight: Theme.tightLineHeight
                        text: root.call.note
                    }
                }
            }
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.gapSmall

            PlainLabel {
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Theme.lead
                lineHeight: Theme.tightLineHeight
                objectName: "sheet.here"
                //: What to say on the telephone; %1 is an address
                text: qsTr("“I am at: %1”").arg(root.here)
                visible: root.here !== ""
            }

            PlainLabel {
                Layout.fillWidth: true
                objectName: "sheet.say"
                text: root.say
            }

            PlainLabel {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapSmall
                color: Theme.inkMuted
                font.pixelSize: Theme.small
                lineHeight: Theme.tightLineHeight
                //: Above the Dutch and French words for an ambulance or the police
                text: qsTr("Words to say to who answers:")
                visible: root.call.heard.count > 0
            }

            Repeater {
                model: root.call.heard

                PlainLabel {
                    required property string language
                    required property string word

                    Layout.fillWidth: true
                    color: Theme.accent
                    font.bold: true
                    objectName: "sheet.heard"
                    text: "%1: %2".arg(language).arg(word)
                }
            }
        }
    }

    LinkButton {
        Layout.fillWidth: true
        objectName: "sheet.page"
        symbol: "file-text"
        text: root.call.title
        visible: text !== ""
        onClicked: root.pageAsked()
    }

    CloseButton {
        onClicked: root.closed()
    }
}
