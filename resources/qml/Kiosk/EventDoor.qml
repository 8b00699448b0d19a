import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A door of the home screen for what happened to a person: a large picture that speaks by itself, its word below. Wide ones stand beside it.
TouchButton {
    id: root

    required property string key
    required property string pictogram
    required property string title
    property bool loud: false
    property bool wide: false

    bottomPadding: Theme.gap
    edge: root.loud ? Theme.accent : Theme.outline
    fill: root.loud ? Theme.accent : Theme.surfaceRaised
    fillPressed: root.loud ? Theme.accentPressed : Theme.accentSoft
    implicitHeight: Math.max(Theme.portrait && !root.wide ? Theme.px(260) : Theme.touch, root.contentItem.implicitHeight + root.topPadding + root.bottomPadding)
    text: root.title
    topPadding: Theme.gap

    contentItem: GridLayout {
        columnSpacing: Theme.gap
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.gapSmall

        Icon {
            Layout.alignment: root.wide ? Qt.AlignVCenter : Qt.AlignHCenter | Qt.AlignBottom
            color: root.loud ? Theme.accentInk : Theme.accent
            name: root.pictogram
            size: Theme.pictogramLarge
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.alignment: root.wide ? Qt.AlignVCenter : Qt.AlignTop
            Layout.fillWidth: true
            color: root.loud ? Theme.accentInk : Theme.ink
            font.bold: true
            font.pixelSize: root.loud ? Theme.figure : Theme.body
            horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
            lineHeight: Theme.tightLineHeight
            text: root.title
        }
    }
}
