import QtQuick
import QtQuick.Templates as T

// Words, with markup made by kiosk.rendering.markdown and by nothing else where they have any. `plain` is what a screen reader says.
// It is never AutoText: PlainLabel tells why.
T.Label {
    id: root

    required property string html
    required property string plain
    // The number of a short answer stands out from its sentence.
    property int numberSize: root.font.pixelSize
    property bool rightToLeft: Theme.rightToLeft
    readonly property bool rich: root.html !== ""
    readonly property real line: Theme.lineOf(root.rightToLeft)
    readonly property int percent: Math.round(root.line * 100)

    function styled(): string {
        const number = ` .number { color: ${Theme.accent}; font-size: ${root.numberSize}px; font-weight: bold }`;
        const mark = ` .mark { background-color: ${Theme.highlight}; color: ${Theme.noticeInk}; font-size: ${Theme.small}px; font-weight: bold }`;
        return `<style>p { line-height: ${root.percent}%; margin: 0 }${number}${mark} .hit { background-color: ${Theme.highlight} } .found { background-color: ${Theme.accent}; color: ${Theme.accentInk} }</style><p>${root.html}</p>`;
    }

    Accessible.name: root.plain
    Accessible.role: Accessible.StaticText
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft
    lineHeight: root.rich ? 1 : root.line
    text: root.rich ? root.styled() : root.plain
    textFormat: root.rich ? Text.RichText : Text.PlainText
    wrapMode: Text.Wrap
}
