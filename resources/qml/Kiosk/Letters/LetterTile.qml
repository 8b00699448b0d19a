import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// A kind of document in the list: its likeness, its name, the words printed on it, whether a time limit runs.
TouchButton {
    id: root

    required property string key
    required property string drawing
    required property string title
    required property string official
    required property string label
    required property string hint
    required property bool urgent

    // What is read behind the name of the paper.
    function described(): string {
        const printed = root.official === "" ? root.hint : qsTr("%1. %2", "the words printed on a paper, then what it is").arg(root.official).arg(root.hint);
        return root.urgent ? qsTr("%1. %2", "the words printed on a paper, then what it is").arg(Said.of("part.act_today")).arg(printed) : printed;
    }

    Accessible.description: root.described()
    bottomPadding: Theme.gap
    edge: root.urgent ? Theme.noticeBar : Theme.outline
    leftPadding: Theme.line
    rightPadding: Theme.line
    text: root.title
    topPadding: Theme.line

    contentItem: ColumnLayout {
        spacing: Theme.gapTiny

        Rectangle {
            Layout.bottomMargin: Theme.gapSmall
            Layout.fillWidth: true
            color: root.down ? "transparent" : Theme.surfaceSunken
            implicitHeight: picture.implicitHeight + 2 * Theme.px(16)
            topLeftRadius: root.corner - Theme.line
            topRightRadius: root.corner - Theme.line

            LetterPicture {
                id: picture

                anchors.centerIn: parent
                drawing: root.drawing
                size: Math.min(Theme.letter, root.width - 2 * Theme.gap)
            }
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            font.bold: true
            font.pixelSize: Theme.bodySmall
            lineHeight: Theme.tightLineHeight
            text: root.title
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            color: Theme.accent
            font.bold: true
            font.pixelSize: Theme.small
            lineHeight: 1
            text: root.label
            visible: text !== ""
        }

        Item {
            Layout.fillHeight: true
        }

        Chip {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.maximumWidth: implicitWidth
            Layout.rightMargin: Theme.gap
            Layout.topMargin: Theme.gapTiny
            notice: true
            symbol: "flag"
            text: Said.of("part.act_today")
            visible: root.urgent
        }
    }
}
