import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A key of the on-screen keyboard. What is touched is larger than what is seen: between two keys there is no gap.
TouchButton {
    id: root

    property bool secondary: false
    property bool quiet: false
    property bool more: false
    property string symbol: ""
    property string spoken: ""

    Accessible.name: root.spoken || root.text
    bottomInset: Theme.keyInset
    bottomPadding: 0
    corner: Theme.radiusSmall
    edge: Theme.outline
    fill: root.secondary ? Theme.keyFunction : Theme.surfaceRaised
    focusPolicy: Qt.NoFocus
    implicitHeight: Theme.keyHeight
    implicitWidth: Theme.px(40)
    leftInset: Theme.keyInset
    leftPadding: Theme.gapTiny + Theme.keyInset
    rightInset: Theme.keyInset
    rightPadding: Theme.gapTiny + Theme.keyInset
    topInset: Theme.keyInset
    topPadding: 0

    contentItem: Item {
        RowLayout {
            anchors.centerIn: parent
            spacing: Theme.px(6)
            width: Math.min(implicitWidth, parent.width)

            Icon {
                name: root.symbol
                size: root.secondary ? Theme.keyWord : Theme.keyLetter
                visible: root.symbol !== ""
            }

            PlainLabel {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: root.quiet ? Theme.inkMuted : Theme.ink
                elide: Text.ElideRight
                font.pixelSize: root.secondary || root.quiet ? Theme.keyWord : Theme.keyLetter
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
                minimumPixelSize: Theme.keyWordLeast
                text: root.text
                verticalAlignment: Text.AlignVCenter
                visible: text !== ""
                wrapMode: Text.NoWrap
            }
        }

        // It offers more when it is held.
        Rectangle {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: Theme.gapSmall
            color: Theme.inkMuted
            height: Theme.px(5)
            radius: height / 2
            visible: root.more
            width: height
        }
    }
}
