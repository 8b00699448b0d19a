import QtQuick
import QtQuick.Templates as T

// Words with markup made by kiosk.rendering.markdown, and by nothing else. `plain` is what a screen reader says.
T.Label {
    id: root

    required property string html
    required property string plain
    readonly property int percent: Math.round(Theme.lineHeight * 100)

    Accessible.name: root.plain
    Accessible.role: Accessible.StaticText
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft
    text: `<style>p { line-height: ${root.percent}%; margin: 0 } a { color: ${Theme.accent}; font-weight: bold }` + ` .mark { background-color: ${Theme.highlight}; color: ${Theme.noticeInk}; font-size: ${Theme.small}px; font-weight: bold }` + ` .hit { background-color: ${Theme.highlight} }</style><p>${root.html}</p>`
    textFormat: Text.RichText
    wrapMode: Text.Wrap
}
