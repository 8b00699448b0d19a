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
    implicitHeight: Theme.touch + Theme.gapTiny
    implicitWidth: Theme.px(40)
    leftPadding: Theme.gapTiny
    rightPadding: Theme.gapTiny
    topPadding: 0

    contentItem: Item {
        RowLayout {
            anchors.centerIn: parent
            spacing: Theme.px(6)
            width: Math.min(implicitWidth, parent.width)

            Icon {
                name: root.symbol
                size: Theme.keyLetter
                visible: root.symbol !== ""
            }

            PlainLabel {
                Layout.fillWidth: true
                elide: Text.ElideRight
                font.pixelSize: root.secondary ? Theme.keyWord : Theme.keyLetter
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
                text: root.text
                wrapMode: Text.NoWrap
            }
        }
    }
}
