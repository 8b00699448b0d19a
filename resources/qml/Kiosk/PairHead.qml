import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// Whose side it is and in which language; a touch opens the choice of another.
TouchButton {
    id: root

    required property bool resident
    required property bool unfolded

    Accessible.name: `${root.unfolded ? qsTr("%1, open").arg(root.text) : qsTr("%1, closed").arg(root.text)}. ${side.text}`
    corner: Theme.radiusSmall
    edge: root.unfolded ? Theme.accent : Theme.outline
    fill: root.resident ? Theme.accentSoft : Theme.surfaceRaised
    rearranges: true

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        Icon {
            color: Theme.accent
            name: root.resident ? "user" : "helpline"
            size: Theme.iconSmall
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
                id: side

                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.inkMuted
                font.pixelSize: Theme.note
                lineHeight: Theme.tightLineHeight
                text: root.resident ? qsTr("For the resident") : qsTr("For who helps")
            }
        }

        Icon {
            color: Theme.inkMuted
            name: root.unfolded ? "chevron-up" : "chevron-down"
            size: Theme.iconSmall
        }
    }
}
