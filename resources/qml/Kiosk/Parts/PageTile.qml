import QtQuick
import QtQuick.Layouts

// A page in a list: the pictogram of its topic, its title, one line.
TouchButton {
    id: root

    required property string key
    required property string pictogram
    required property int hue
    required property string title
    required property string hint

    Accessible.description: root.hint
    bottomPadding: Theme.gap
    text: root.title
    topPadding: Theme.gap

    contentItem: RowLayout {
        spacing: Theme.gap

        TopicBadge {
            Layout.alignment: Qt.AlignTop
            hue: root.hue
            symbol: root.pictogram
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapTiny

            PlainLabel {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Theme.cardTitle
                lineHeight: Theme.tightLineHeight
                text: root.title
            }

            PlainLabel {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.inkMuted
                font.pixelSize: Theme.small
                text: root.hint
            }
        }

        Icon {
            color: Theme.inkMuted
            mirrored: Theme.rightToLeft
            name: "chevron-right"
        }
    }
}
