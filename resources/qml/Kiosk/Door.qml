import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// The door of the home screen to the procedure, which says where the visitor is once they said it.
TouchButton {
    id: root

    required property string symbol
    required property string note

    Accessible.description: root.note
    edge: Theme.accent
    fill: Theme.accentSoft
    fillPressed: Theme.surfaceSunken
    implicitHeight: Math.max(Theme.px(Theme.portrait ? 120 : 84), root.contentItem.implicitHeight + root.topPadding + root.bottomPadding)
    leftPadding: Theme.gapLarge
    rightPadding: Theme.gapLarge

    contentItem: RowLayout {
        spacing: Theme.gapLarge

        Icon {
            color: Theme.accent
            name: root.symbol
            size: Theme.pictogram
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Theme.cardTitle
                lineHeight: Theme.tightLineHeight
                text: root.text
            }

            PlainLabel {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.inkMuted
                font.pixelSize: Theme.small
                lineHeight: Theme.tightLineHeight
                text: root.note
            }
        }

        Icon {
            color: Theme.accent
            mirrored: Theme.rightToLeft
            name: "chevron-right"
        }
    }
}
