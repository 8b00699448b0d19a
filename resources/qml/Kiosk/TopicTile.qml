import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A topic group: its pictogram on its hue, its name, what is in it.
TouchButton {
    id: root

    required property string key
    required property string pictogram
    required property int hue
    required property string title
    required property string hint

    Accessible.description: root.hint
    bottomPadding: 0
    implicitHeight: Math.max(Theme.px(Theme.portrait ? 168 : 116), root.contentItem.implicitHeight)
    leftPadding: root.mirrored ? Theme.gapSmall : 0
    rightPadding: root.mirrored ? 0 : Theme.gapSmall
    text: root.title
    topPadding: 0

    contentItem: RowLayout {
        spacing: Theme.gap

        Rectangle {
            Layout.fillHeight: true
            bottomLeftRadius: Theme.rightToLeft ? 0 : Theme.radius
            bottomRightRadius: Theme.rightToLeft ? Theme.radius : 0
            color: Theme.hue(root.hue)
            implicitWidth: Math.max(Theme.px(110), glyph.size + 2 * Theme.gap)
            topLeftRadius: Theme.rightToLeft ? 0 : Theme.radius
            topRightRadius: Theme.rightToLeft ? Theme.radius : 0

            Icon {
                id: glyph

                anchors.centerIn: parent
                color: Theme.accentInk
                name: root.pictogram
                size: Theme.pictogram
            }
        }

        ColumnLayout {
            Layout.bottomMargin: Theme.gapSmall
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapSmall
            spacing: Theme.px(2)

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
                lineHeight: Theme.tightLineHeight
                text: root.hint
            }
        }
    }
}
