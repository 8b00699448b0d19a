import QtQuick
import QtQuick.Templates as T

// Words as they are. Never AutoText: a text like <img src="a"> shown again by a control with AutoText ends the process.
T.Label {
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.lineHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
