import QtQuick
import Kiosk.Parts

// One answer to a question about old and new rules.
TouchButton {
    id: root

    required property string question
    property bool chosen: false

    Accessible.checkable: true
    Accessible.name: root.question + " " + root.text
    Accessible.role: Accessible.RadioButton
    rearranges: true
    corner: Theme.radiusSmall
    edge: root.chosen ? Theme.accent : Theme.outline
    fill: root.chosen ? Theme.accent : Theme.surfaceRaised
    fillPressed: root.chosen ? Theme.accentPressed : Theme.accentSoft
    leftPadding: Theme.gapSmall
    rightPadding: Theme.gapSmall

    // Here, not as a binding: the button of Qt writes its own state when it is complete.
    Component.onCompleted: root.Accessible.checked = Qt.binding(() => root.chosen)

    contentItem: PlainLabel {
        Accessible.ignored: true
        color: root.chosen ? Theme.accentInk : Theme.ink
        font.bold: true
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
        lineHeight: Theme.tightLineHeight
        text: root.text
        verticalAlignment: Text.AlignVCenter
    }
}
