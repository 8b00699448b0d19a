import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A key of the on-screen keyboard.
TouchButton {
    id: root

    property bool secondary: false
    property string symbol: ""
    property string spoken: ""

    Accessible.name: root.spoken || root.text
    bottomPadding: 0
    corner: Theme.radiusSmall
    edge: "transparent"
    fill: root.secondary ? Theme.keyFunction : Theme.surfaceRaised
    focusPolicy: Qt.NoFocus
    implicitHeight: Theme.touch + Theme.px(4)
    implicitWidth: Theme.px(40)
    leftPadding: Theme.px(4)
    rightPadding: Theme.px(4)
    topPadding: 0

    contentItem: Item {
        RowLayout {
            anchors.centerIn: parent
            spacing: Theme.px(6)
            width: Math.min(implicitWidth, parent.width)

            Icon {
                name: root.symbol
                size: Theme.px(34)
                visible: root.symbol !== ""
            }

            PlainLabel {
                Layout.fillWidth: true
                elide: Text.ElideRight
                font.pixelSize: root.secondary ? Theme.px(24) : Theme.px(34)
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
                text: root.text
                wrapMode: Text.NoWrap
            }
        }
    }
}
