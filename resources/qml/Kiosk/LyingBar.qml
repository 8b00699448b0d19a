import QtQuick
import QtQuick.Layouts

// A bar that lies, for narrow screens and large text: year, bar, number.
TouchButton {
    id: root

    required property string label
    required property real share
    property bool chosen: false

    Accessible.name: root.label + ": " + root.text
    edge: "transparent"
    fill: "transparent"
    leftPadding: 0
    rightPadding: 0

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        PlainLabel {
            Layout.preferredWidth: Theme.text(70)
            color: Theme.inkMuted
            font.pixelSize: Theme.text(22)
            text: root.label
        }

        Item {
            Layout.fillWidth: true
            implicitHeight: Theme.px(44)

            Rectangle {
                anchors.left: parent.left
                color: root.chosen ? Theme.accent : Theme.accentFaded
                height: parent.height
                radius: Theme.px(8)
                width: Math.max(Theme.px(3), parent.width * root.share)
            }
        }

        PlainLabel {
            Layout.preferredWidth: Theme.text(104)
            font.bold: true
            font.pixelSize: Theme.text(22)
            horizontalAlignment: Text.AlignRight
            text: root.text
        }
    }
}
