import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A pictogram beside its word; below each other where the bar is narrow.
TouchButton {
    id: root

    required property string symbol
    property bool wide: true
    property bool mirrorSymbol: false
    property color ink: Theme.ink
    readonly property real wideWidth: glyph.size + Theme.gapSmall + word.implicitWidth + 2 * Theme.gap
    // With the longest word on a line of its own: no word is ever broken.
    readonly property real narrowWidth: Math.ceil(longest.advanceWidth) + 2 * Theme.px(6)

    corner: Theme.radiusSmall
    edge: "transparent"
    fill: "transparent"
    leftPadding: root.wide ? Theme.gap : Theme.gapTiny
    opacity: root.enabled ? 1 : 0.45
    rightPadding: root.leftPadding

    TextMetrics {
        id: longest

        font: word.font
        text: root.text.split(" ").reduce((longer, one) => one.length > longer.length ? one : longer, "")
    }

    contentItem: Item {
        implicitHeight: grid.implicitHeight
        implicitWidth: grid.implicitWidth

        GridLayout {
            id: grid

            anchors.centerIn: parent
            columnSpacing: Theme.gapSmall
            columns: root.wide ? 2 : 1
            rowSpacing: Theme.gapTiny
            width: Math.min(implicitWidth, parent.width)

            Icon {
                id: glyph

                Layout.alignment: Qt.AlignCenter
                color: root.ink
                mirrored: root.mirrorSymbol && Theme.rightToLeft
                name: root.symbol
            }

            PlainLabel {
                id: word

                Layout.alignment: Qt.AlignCenter
                Layout.fillWidth: !root.wide
                color: root.ink
                font.bold: true
                font.pixelSize: Theme.bar
                horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
                lineHeight: Theme.tightLineHeight
                text: root.text
                wrapMode: root.wide ? Text.NoWrap : Text.Wrap
            }
        }
    }
}
