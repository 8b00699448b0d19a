import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A pictogram and its word: beside each other on a lying screen, below each other on an upright one, in every language and size.
TouchButton {
    id: root

    required property string symbol
    property int wordSize: Theme.bar
    property bool mirrorSymbol: false
    property color ink: Theme.ink
    readonly property int sideRoom: Theme.portrait ? Theme.gapTiny : Theme.gapSmall
    // A tenth more than measured: letters that join do not shrink evenly. `parts.height` is named because a method tells nobody that the font changed.
    // What is taken by other things than words, what is left for them, and what they need in two lines at the full size: the bar sets all its
    // words in one size that fits.
    readonly property real taken: 2 * root.sideRoom + (Theme.portrait ? 0 : glyph.size + Theme.gapSmall)
    readonly property real room: root.width - root.taken
    readonly property real longest: parts.height && 1.1 * Math.min(...parts.texts.map((_, last) => parts.inTwoLines(last + 1)))

    Layout.fillWidth: true
    corner: Theme.radiusSmall
    edge: "transparent"
    fill: "transparent"
    implicitHeight: Math.max(Theme.touch, root.contentItem.implicitHeight + root.topPadding + root.bottomPadding)
    leftPadding: root.sideRoom
    opacity: root.enabled ? 1 : 0.55
    rightPadding: root.sideRoom

    FontMetrics {
        id: parts

        readonly property list<string> texts: root.text.split(/[ \u00a0]/)

        // How wide the words are when so many of them stand in the first line and the others in the second.
        function inTwoLines(first: int): real {
            const lines = [parts.texts.slice(0, first), parts.texts.slice(first)];
            return Math.max(...lines.map(line => parts.advanceWidth(line.join(" "))));
        }

        font.bold: true
        font.family: Theme.family
        font.pixelSize: Theme.bar
    }

    contentItem: Item {
        // Two lines are kept free everywhere, so that the bar is as high in one language as in another.
        readonly property int lines: Math.ceil(2 * Theme.bar * Theme.barLine)

        implicitHeight: Theme.portrait ? glyph.size + Theme.gapTiny + lines : Math.max(glyph.size, lines)

        GridLayout {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: Theme.portrait ? parent.top : undefined
            anchors.verticalCenter: Theme.portrait ? undefined : parent.verticalCenter
            columnSpacing: Theme.gapSmall
            columns: Theme.portrait ? 1 : 2
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
                Accessible.ignored: true
                Layout.alignment: Qt.AlignCenter
                Layout.fillWidth: true
                Layout.maximumWidth: root.room
                color: root.ink
                font.bold: true
                font.pixelSize: root.wordSize
                horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
                lineHeight: Theme.barLineHeight
                text: root.text
            }
        }
    }
}
