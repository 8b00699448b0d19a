import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// To the step before or after, by its number and name.
TouchButton {
    id: root

    required property string key
    required property string title
    property bool back: false
    // What stands here is off the rail; back leads to the station it leaves.
    property bool sideRoad: false

    function spoken(): string {
        if (root.sideRoad)
            return qsTr("Back to step: %1");
        return root.back ? qsTr("Step before: %1") : qsTr("Next step: %1");
    }

    Accessible.name: root.spoken().arg(root.title)
    text: root.title

    contentItem: RowLayout {
        layoutDirection: root.back ? Qt.LeftToRight : Qt.RightToLeft
        spacing: Theme.gapSmall

        Icon {
            color: Theme.accent
            mirrored: root.back === Theme.rightToLeft
            name: "arrow-left"
            size: Theme.iconSmall
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.accent
            font.bold: true
            font.pixelSize: Theme.small
            horizontalAlignment: root.back ? Text.AlignLeft : Text.AlignRight
            lineHeight: Theme.tightLineHeight
            text: root.title
        }
    }
}
