import QtQuick
import QtQuick.Layouts

// A kind of document in the list: its name, the words printed on it, whether a time limit runs.
TouchButton {
    id: root

    required property string key
    required property string title
    required property string official
    required property string hint
    required property bool urgent

    Accessible.description: root.official === "" ? root.hint : root.official + ". " + root.hint
    bottomPadding: Theme.gap
    text: root.title
    topPadding: Theme.gap

    contentItem: RowLayout {
        spacing: Theme.gap

        TopicBadge {
            Layout.alignment: Qt.AlignTop
            hue: root.urgent ? 6 : 1
            symbol: "mail"
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(4)

            PlainLabel {
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Theme.cardTitle
                lineHeight: Theme.tightLineHeight
                text: root.title
            }

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.accent
                font.bold: true
                font.pixelSize: Theme.small
                text: root.official
                visible: text !== ""
            }

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.inkMuted
                font.pixelSize: Theme.small
                text: root.hint
            }

            Chip {
                Layout.maximumWidth: implicitWidth
                notice: true
                symbol: "flag"
                text: qsTr("Act today")
                visible: root.urgent
            }
        }

        Icon {
            color: Theme.inkMuted
            mirrored: Theme.rightToLeft
            name: "chevron-right"
        }
    }
}
