import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// A road from a step: along the rail, or off it. It leaves, comes back or ends, and says where.
TouchButton {
    id: root

    required property string words
    required property string kind
    required property string target
    required property string mark
    // What it leads to, by name; or the steps of the rail to which it comes back.
    property string to: ""
    property list<string> backTo: []
    property bool ends: false
    readonly property bool along: root.kind === "next" || root.kind === "forks"
    readonly property color ink: root.along ? Theme.accent : Theme.noticeInk
    readonly property string remark: Said.joined([root.backTo.length > 0 ? root.backWords() : root.kindWords(), root.to, root.mark])

    function kindWords(): string {
        switch (root.kind) {
        case "next":
        case "forks":
            return Said.of("step.next");
        case "comes-back":
            return Said.of("step.comes_back");
        case "ends":
            return Said.of("step.ends");
        default:
            return root.ends ? Said.of("step.side_road_ends") : Said.of("step.side_road");
        }
    }

    function backWords(): string {
        const words = root.ends ? Said.of("step.side_road_ends_or_back") : Said.of("step.side_road_back");
        return words.arg(root.backTo.join(Theme.rightToLeft ? "، " : ", "));  // a dot would read as the Arabic zero
    }

    function symbol(): string {
        if (root.along)
            return "arrow-down";
        if (root.kind === "ends" || (root.ends && root.backTo.length === 0))
            return "flag";
        return root.kind === "comes-back" || root.backTo.length > 0 ? "arrow-back-up" : "arrow-fork";
    }

    Accessible.description: root.remark
    bottomPadding: Theme.gapSmall
    corner: Theme.radiusSmall
    edge: root.along ? Theme.accentFaded : Theme.noticeBar
    fill: root.along ? Theme.accentSoft : Theme.notice
    fillPressed: root.along ? Theme.rule : Theme.noticeIcon
    text: root.words
    topPadding: Theme.gapSmall

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            color: root.ink
            mirrored: Theme.rightToLeft && !root.along && root.symbol() !== "flag"
            name: root.symbol()
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: root.ink
                font.bold: true
                font.pixelSize: Theme.bodySmall
                lineHeight: Theme.tightLineHeight
                text: root.text
            }

            PlainLabel {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: root.ink
                font.pixelSize: Theme.small
                lineHeight: Theme.tightLineHeight
                text: root.remark
            }
        }

        Icon {
            color: root.ink
            mirrored: Theme.rightToLeft
            name: "chevron-right"
            size: Theme.iconSmall
        }
    }
}
