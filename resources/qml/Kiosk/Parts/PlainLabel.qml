import QtQuick
import QtQuick.Templates as T

// Words as they are.
// WORKAROUND: never AutoText, a text like <img src="a"> shown again by a control with AutoText ends the process (https://github.com/omacom/omarchy/issues/9302).
T.Label {
    id: root

    // Of its language, which need not be that of the screen.
    property bool rightToLeft: Theme.rightToLeft

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.lineOf(root.rightToLeft)
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
