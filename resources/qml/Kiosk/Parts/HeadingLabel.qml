import QtQuick

// A heading that a screen reader knows as one.
PlainLabel {
    id: root

    Accessible.name: root.text
    Accessible.role: Accessible.Heading
    font.bold: true
    font.pixelSize: Theme.sectionTitle
    lineHeight: Theme.tightLineHeight
}
