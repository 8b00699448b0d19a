import QtQuick
import QtQuick.Layouts

// A door for someone who knows what happened to them, not how it is called.
TouchButton {
    id: root

    required property string key
    required property string pictogram
    required property string title

    text: root.title
    topPadding: Theme.gap
    bottomPadding: Theme.gap

    contentItem: RowLayout {
        spacing: Theme.gap

        Rectangle {
            color: Theme.noticeIcon
            implicitHeight: glyph.size + 2 * Theme.gapSmall
            implicitWidth: implicitHeight
            radius: Theme.radiusSmall

            Icon {
                id: glyph

                anchors.centerIn: parent
                color: Theme.noticeInk
                name: root.pictogram
            }
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.bold: true
            lineHeight: Theme.tightLineHeight
            text: root.title
        }
    }
}
