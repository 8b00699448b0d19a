import QtQuick
import QtQuick.Layouts

// A closed row that opens what stands below it.
TouchButton {
    id: root

    required property bool unfolded
    property string symbol: ""

    Accessible.name: root.unfolded ? qsTr("%1, open").arg(root.text) : qsTr("%1, closed").arg(root.text)
    rearranges: true
    corner: Theme.radiusSmall
    edge: root.unfolded ? Theme.accent : Theme.outline
    fill: root.unfolded ? Theme.accentSoft : Theme.surfaceRaised

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        Icon {
            color: Theme.accent
            name: root.symbol
            size: Theme.iconSmall
            visible: root.symbol !== ""
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Theme.small
            lineHeight: Theme.tightLineHeight
            text: root.text
        }

        Icon {
            color: Theme.inkMuted
            name: root.unfolded ? "chevron-up" : "chevron-down"
            size: Theme.iconSmall
        }
    }
}
