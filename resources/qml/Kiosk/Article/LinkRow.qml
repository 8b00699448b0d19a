import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// Below a paragraph: where its words lead. A line of its own, for a finger and for the keyboard.
TouchButton {
    id: root

    required property string key
    signal followed(string link)

    Accessible.role: Accessible.Link
    Layout.fillWidth: true
    corner: Theme.radiusSmall
    edge: "transparent"
    fill: "transparent"
    leftPadding: root.mirrored ? Theme.gapSmall : 0
    objectName: "link." + root.key
    rightPadding: root.mirrored ? 0 : Theme.gapSmall
    onClicked: root.followed(root.key)

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        Icon {
            color: Theme.accent
            mirrored: root.mirrored
            name: "chevron-right"
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.accent
            font.bold: true
            lineHeight: Theme.tightLineHeight
            text: root.text
        }
    }
}
