import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// A result: what it is by picture and by name, its title and passage with the words that are meant marked.
TouchButton {
    id: root

    required property string key
    required property string kind
    required property string what
    required property string pictogram
    required property int hue
    required property string topic
    required property string title
    required property string titleHtml
    required property string snippet
    required property string snippetHtml
    required property string foundIn
    required property string sought
    readonly property string remark: root.foundIn === "" ? "" : qsTr("Found in %1").arg(root.foundIn)
    readonly property string named: root.nameOfKind()
    // How much of it says what was found: what it is, and its title.
    readonly property real headHeight: root.topPadding + head.y + head.height

    function nameOfKind(): string {
        switch (root.what) {
        case "page":
            return qsTr("Page · %1", "a result that is a page, then its topic").arg(root.topic);
        case "step":
            return qsTr("A step of the procedure");
        case "what-if":
            return qsTr("What if?");
        case "letter":
            return qsTr("A letter you may get");
        case "term":
            return qsTr("A word explained");
        case "figures":
            return qsTr("Figures");
        case "country":
            return qsTr("Figures of a country");
        case "deadline":
            return Said.of("ask.count");
        case "contact":
            return qsTr("Someone to call or to ask");
        default:
            return "";
        }
    }

    Accessible.description: root.remark === "" ? root.snippet : qsTr("%1. %2", "how a result was found, then the passage").arg(root.remark).arg(root.snippet)
    Accessible.name: "%1: %2".arg(root.named).arg(root.title)
    bottomPadding: Theme.gapSmall
    text: root.title
    topPadding: Theme.gapSmall

    contentItem: RowLayout {
        spacing: Theme.gap

        TopicBadge {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.gapTiny
            hue: root.hue
            symbol: root.pictogram
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(2)

            PlainLabel {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.inkMuted
                font.pixelSize: Theme.small
                lineHeight: Theme.tightLineHeight
                text: root.named
            }

            RichLabel {
                id: head

                Accessible.ignored: true
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Theme.cardTitle
                html: root.titleHtml
                plain: root.title
            }

            RichLabel {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.inkMuted
                font.pixelSize: Theme.bodySmall
                html: root.snippetHtml
                plain: root.snippet
                visible: root.snippet !== ""
            }

            Chip {
                Layout.maximumWidth: implicitWidth
                text: root.remark
                visible: root.remark !== ""
            }
        }
    }
}
