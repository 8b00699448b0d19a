import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// Opens and closes the side roads of a station.
TouchButton {
    id: root

    required property string station
    required property string number
    required property bool unfolded

    Accessible.name: (root.unfolded ? qsTr("%1, at %2, open", "other roads, the name of a step") : qsTr("%1, at %2, closed", "other roads, the name of a step")).arg(root.text).arg(root.station)
    rearranges: true
    corner: Theme.radiusSmall
    edge: root.unfolded ? Theme.noticeBar : Theme.outline
    fill: root.unfolded ? Theme.notice : Theme.surface
    fillPressed: Theme.noticeIcon
    text: qsTr("Other roads (%1)", "how many").arg(root.number)

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        Icon {
            color: Theme.noticeInk
            mirrored: Theme.rightToLeft
            name: "arrow-fork"
            size: Theme.iconSmall
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.noticeInk
            font.pixelSize: Theme.small
            lineHeight: Theme.tightLineHeight
            text: root.text
        }

        Icon {
            color: Theme.noticeInk
            name: root.unfolded ? "chevron-up" : "chevron-down"
            size: Theme.iconSmall
        }
    }
}
