import QtQuick

// A heading that a screen reader knows as one. Qt has no property for its level: it is the description, here and nowhere else.
PlainLabel {
    id: root

    property int level: 2

    Accessible.description: qsTr("Level %1", "of a heading").arg(root.level)
    Accessible.name: root.text
    Accessible.role: Accessible.Heading
    font.bold: true
    font.pixelSize: Theme.sectionTitle
    lineHeight: Theme.tightLineOf(root.rightToLeft)
}
