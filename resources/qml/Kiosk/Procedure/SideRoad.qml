import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A road from a step: along the rail, or off it. It leaves, comes back or ends.
TouchButton {
    id: root

    required property string words
    required property string kind
    required property string target
    required property string to
    required property string mark
    readonly property bool along: root.kind === "next"
    readonly property color ink: root.along ? Theme.accent : Theme.noticeInk
    readonly property string remark: [root.kindWords(), root.to, root.mark].filter(words => words !== "").join(qsTr(" · ", "between two remarks; no dot where it looks like a nought"))

    function kindWords(): string {
        switch (root.kind) {
        case "next":
            return qsTr("Next step");
        case "comes-back":
            return qsTr("Side road, it comes back");
        case "ends":
            return qsTr("The road ends here");
        default:
            return qsTr("Side road");
        }
    }

    function symbol(): string {
        switch (root.kind) {
        case "next":
            return "arrow-down";
        case "comes-back":
            return "arrow-back-up";
        case "ends":
            return "flag";
        default:
            return "arrow-fork";
        }
    }

    Accessible.description: root.remark
    text: root.words
    bottomPadding: Theme.gapSmall
    corner: Theme.radiusSmall
    edge: root.along ? Theme.accentFaded : Theme.noticeBar
    fill: root.along ? Theme.accentSoft : Theme.notice
    fillPressed: root.along ? Theme.rule : Theme.noticeIcon
    topPadding: Theme.gapSmall

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            color: root.ink
            mirrored: Theme.rightToLeft && root.kind !== "ends"
            name: root.symbol()
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                color: root.ink
                font.pixelSize: Theme.small
                lineHeight: Theme.tightLineHeight
                text: root.remark
            }

            PlainLabel {
                Layout.fillWidth: true
                color: root.ink
                font.bold: true
                text: root.text
            }
        }

        Icon {
            color: root.ink
            mirrored: Theme.rightToLeft
            name: "chevron-right"
        }
    }
}
