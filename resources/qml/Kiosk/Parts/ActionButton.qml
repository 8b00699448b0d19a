import QtQuick
import QtQuick.Layouts

// A button with a pictogram and words; `strong` for the one thing to do.
TouchButton {
    id: root

    property string symbol: ""
    property bool strong: false
    property bool mirrorSymbol: false

    // As wide as its words, never wider than its place: a fixed width would push the whole screen aside at large text.
    Layout.fillWidth: true
    Layout.maximumWidth: root.implicitWidth
    edge: root.strong ? Theme.accent : Theme.outline
    fill: root.strong ? Theme.accent : Theme.surfaceRaised
    fillPressed: root.strong ? Theme.accentPressed : Theme.accentSoft

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        Icon {
            color: root.strong ? Theme.accentInk : Theme.accent
            mirrored: root.mirrorSymbol && Theme.rightToLeft
            name: root.symbol
            visible: root.symbol !== ""
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: root.strong ? Theme.accentInk : Theme.ink
            font.bold: true
            horizontalAlignment: root.symbol === "" ? Text.AlignHCenter : Text.AlignLeft
            lineHeight: Theme.tightLineHeight
            text: root.text
        }
    }
}
