import QtQuick

// A standing bar with its number above and its year below.
TouchButton {
    id: root

    required property string label
    required property real share
    property bool chosen: false

    Accessible.name: root.label + ": " + root.text
    bottomPadding: 0
    edge: "transparent"
    fill: "transparent"
    fillPressed: "transparent"
    implicitHeight: Theme.px(400) + 2 * Theme.text(34)
    implicitWidth: Theme.px(60)
    leftPadding: 0
    rightPadding: 0
    topPadding: 0

    contentItem: Item {
        id: area

        readonly property real room: area.height - number.height - year.height - 2 * Theme.gapSmall

        PlainLabel {
            id: number

            anchors.bottom: column.top
            anchors.bottomMargin: Theme.px(6)
            anchors.left: parent.left
            anchors.right: parent.right
            font.bold: true
            font.pixelSize: Theme.text(22)
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            text: root.text
            wrapMode: Text.NoWrap
        }

        Rectangle {
            id: column

            anchors.bottom: year.top
            anchors.bottomMargin: Theme.px(8)
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.chosen ? Theme.accent : Theme.accentFaded
            height: Math.max(Theme.px(3), area.room * root.share)
            radius: Theme.px(8)
            width: Math.min(parent.width, Theme.px(104))
        }

        PlainLabel {
            id: year

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            color: Theme.inkMuted
            font.pixelSize: Theme.text(22)
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            text: root.label
        }
    }
}
