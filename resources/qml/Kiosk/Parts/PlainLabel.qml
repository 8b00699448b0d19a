import QtQuick
import QtQuick.Templates as T

// Words as they are.
// WORKAROUND: never AutoText, a text like <img src="a"> shown again by a control with AutoText ends the process (https://github.com/omacom/omarchy/issues/9302).
T.Label {
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.lineHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
