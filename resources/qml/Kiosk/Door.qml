import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// One of the two large doors of the home screen.
TouchButton {
    id: root

    required property string symbol
    required property string note

    Accessible.description: root.note
    bottomPadding: Theme.gap
    edge: Theme.accent
    fill: Theme.accent
    fillPressed: Theme.accentPressed
    leftPadding: Theme.gapLarge
    rightPadding: Theme.gapLarge
    topPadding: Theme.gap

    contentItem: RowLayout {
        spacing: Theme.gapLarge

        Icon {
            color: Theme.accentInk
            name: root.symbol
            size: Theme.px(60)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(2)

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.accentInk
                font.bold: true
                font.pixelSize: Theme.figure
                lineHeight: Theme.tightLineHeight
                text: root.text
            }

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.accentInkMuted
                font.pixelSize: Theme.small
                text: root.note
            }
        }
    }
}
