import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A result: the pictogram of its topic, its title and passage with the matched words marked, how it was found.
TouchButton {
    id: root

    required property string key
    required property string kind
    required property string pictogram
    required property int hue
    required property string title
    required property string titleHtml
    required property string snippet
    required property string snippetHtml
    property string remark: ""

    function kindWords(): string {
        switch (root.kind) {
        case "step":
            return qsTr("A step of the procedure");
        case "what-if":
            return qsTr("What if?");
        case "letter":
            return qsTr("A letter you may get");
        case "term":
            return qsTr("A word explained");
        default:
            return "";
        }
    }

    Accessible.description: root.remark === "" ? root.snippet : qsTr("%1. %2", "how a result was found, then the passage").arg(root.remark).arg(root.snippet)
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
                Layout.fillWidth: true
                color: Theme.inkMuted
                font.pixelSize: Theme.small
                text: root.kindWords()
                visible: text !== ""
            }

            RichLabel {
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Theme.cardTitle
                html: root.titleHtml
                plain: root.title
            }

            RichLabel {
                Layout.fillWidth: true
                color: Theme.inkMuted
                font.pixelSize: Theme.small
                html: root.snippetHtml
                plain: root.snippet
            }

            Chip {
                Layout.maximumWidth: implicitWidth
                text: root.remark
                visible: root.remark !== ""
            }
        }
    }
}
