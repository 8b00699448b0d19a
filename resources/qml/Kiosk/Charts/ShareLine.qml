import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A share in words: its sign, its number, its name.
TouchButton {
    id: root

    required property var modelData
    required property int number
    property bool chosen: false

    Accessible.name: root.modelData.label + ": " + root.modelData.text
    activeFocusOnTab: false
    corner: Theme.radiusSmall
    edge: root.chosen ? Theme.accent : Theme.outline
    fill: root.chosen ? Theme.accentSoft : Theme.surfaceRaised
    focusPolicy: Qt.NoFocus
    objectName: "share." + root.number

    contentItem: RowLayout {
        spacing: Theme.gap

        HundredSign {
            person: true
            share: root.number
            size: Theme.px(34)
        }

        PlainLabel {
            Layout.minimumWidth: Theme.shareNumber
            font.bold: true
            font.pixelSize: Theme.figure
            lineHeight: 1
            text: root.modelData.text
        }

        PlainLabel {
            Layout.fillWidth: true
            lineHeight: Theme.tightLineHeight
            text: root.modelData.label
        }
    }
}
