import QtQuick
import QtQuick.Layouts

// A page in a list: its pictogram on the hue of its topic, its title, one line. The one to read first is larger.
TouchButton {
    id: root

    required property string key
    required property string pictogram
    required property int hue
    required property string title
    required property string hint
    property bool first: false
    property int leastHeight: 0

    Accessible.description: root.hint
    bottomPadding: Theme.gapSmall
    edge: root.first ? Theme.hue(root.hue) : Theme.outline
    fill: root.first ? Theme.accentSoft : Theme.surfaceRaised
    implicitHeight: Math.max(root.leastHeight, Theme.touch, root.contentItem.implicitHeight + root.topPadding + root.bottomPadding)
    text: root.title
    topPadding: Theme.gapSmall

    contentItem: RowLayout {
        spacing: Theme.gap

        TopicBadge {
            hue: root.hue
            size: root.first ? Theme.pictogramLarge : Theme.pictogram
            symbol: root.pictogram
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapTiny

            PlainLabel {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: root.first ? Theme.sectionTitle : Theme.cardTitle
                lineHeight: Theme.tightLineHeight
                text: root.title
            }

            PlainLabel {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.inkMuted
                font.pixelSize: root.first ? Theme.body : Theme.small
                lineHeight: Theme.tightLineHeight
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
