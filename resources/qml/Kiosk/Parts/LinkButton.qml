import QtQuick
import QtQuick.Layouts

// A line of a list that leads somewhere.
TouchButton {
    id: root

    property string symbol: ""
    property string note: ""

    Accessible.description: root.note
    Accessible.role: Accessible.Link
    corner: Theme.radiusSmall
    edge: "transparent"
    fill: "transparent"
    leftPadding: Theme.gapSmall
    rightPadding: Theme.gapSmall

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        Icon {
            color: Theme.accent
            name: root.symbol
            size: Theme.iconSmall
            visible: root.symbol !== ""
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Accessible.ignored: true
                Layout.fillWidth: true
                lineHeight: Theme.tightLineHeight
                text: root.text
            }

            PlainLabel {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.inkMuted
                font.pixelSize: Theme.small
                text: root.note
                visible: root.note !== ""
            }
        }

        Icon {
            color: Theme.inkMuted
            mirrored: Theme.rightToLeft
            name: "chevron-right"
            size: Theme.iconSmall
        }
    }
}
