import QtQuick
import QtQuick.Layouts

// A way off the rail: it leaves, comes back or ends.
TouchButton {
    id: root

    required property string kind
    required property string target

    function kindWords(): string {
        switch (root.kind) {
        case "comes-back":
            return qsTr("Side road, it comes back");
        case "ends":
            return qsTr("The road ends here");
        default:
            return qsTr("Side road");
        }
    }

    Accessible.description: root.kindWords()
    bottomPadding: Theme.gap
    topPadding: Theme.gap

    edge: Theme.noticeBar
    fill: Theme.notice
    fillPressed: Theme.noticeIcon
    corner: Theme.radiusSmall

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            color: Theme.noticeInk
            mirrored: Theme.rightToLeft
            name: root.kind === "ends" ? "flag" : "arrow-fork"
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.noticeInk
                font.pixelSize: Theme.small
                text: root.kindWords()
            }

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.noticeInk
                font.bold: true
                text: root.text
            }
        }

        Icon {
            color: Theme.noticeInk
            mirrored: Theme.rightToLeft
            name: "chevron-right"
        }
    }
}
