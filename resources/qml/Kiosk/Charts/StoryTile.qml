import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A story among the others: its small picture and its sentence.
TouchButton {
    id: root

    required property string key
    required property string kind
    required property string title
    required property list<real> heights
    required property list<int> hundred

    bottomPadding: Theme.gap
    objectName: "story." + root.key
    text: root.title
    topPadding: Theme.gap

    contentItem: GridLayout {
        columnSpacing: Theme.gap
        columns: Theme.portrait || Theme.textScale > 1.25 ? 2 : 1
        rowSpacing: Theme.gap

        SmallPicture {
            Layout.alignment: Qt.AlignTop | Qt.AlignLeft
            heights: root.heights
            hundred: root.hundred
            kind: root.kind
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Theme.cardTitle
            lineHeight: Theme.tightLineHeight
            text: root.title
        }
    }
}
