import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// A share in words: its sign, its number, its name.
TouchButton {
    id: root

    required property string label
    required text
    required property int index
    property bool chosen: false

    Accessible.checkable: true
    Accessible.name: Said.pair(root.label, root.text)
    activeFocusOnTab: false
    corner: Theme.radiusSmall
    edge: root.chosen ? Theme.accent : Theme.outline
    fill: root.chosen ? Theme.accentSoft : Theme.surfaceRaised
    focusPolicy: Qt.NoFocus
    objectName: "share." + root.index

    // Here, not as a binding: the button of Qt writes its own state when it is complete.
    Component.onCompleted: root.Accessible.checked = Qt.binding(() => root.chosen)

    contentItem: RowLayout {
        spacing: Theme.gap

        HundredSign {
            person: true
            share: root.index
            size: Theme.px(34)
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.minimumWidth: Theme.shareNumber
            font.bold: true
            font.pixelSize: Theme.figure
            lineHeight: 1
            text: root.text
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.fillWidth: true
            lineHeight: Theme.tightLineHeight
            text: root.label
        }
    }
}
