pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// Do this today, good to know, careful, what we do not know.
Rectangle {
    id: root

    required property string tone
    property string heading: ""
    property int level: 3
    readonly property bool calm: root.tone === "good"
    readonly property color ink: root.calm ? Theme.accent : Theme.noticeInk
    readonly property color bodyInk: root.calm ? Theme.ink : Theme.noticeInk
    default property alias content: column.data

    function ownHeading(): string {
        switch (root.tone) {
        case "today":
            return Said.of("part.today");
        case "careful":
            return Said.of("part.careful");
        case "unknown":
            return Said.of("part.unknown");
        default:
            return Said.of("part.good");
        }
    }

    function symbol(): string {
        switch (root.tone) {
        case "today":
            return "flag";
        case "careful":
            return "alert-triangle";
        case "unknown":
            return "info-circle";
        default:
            return "bulb";
        }
    }

    color: root.calm ? Theme.accentSoft : Theme.notice
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radiusSmall

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: root.calm ? Theme.accent : Theme.noticeBar
        radius: Theme.gapTiny
        width: Theme.px(8)
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.leftMargin: Theme.px(36)
        anchors.margins: Theme.gap
        spacing: Theme.gapSmall

        RowLayout {
            spacing: Theme.gapSmall

            Icon {
                color: root.ink
                name: root.symbol()
            }

            HeadingLabel {
                Layout.fillWidth: true
                color: root.ink
                font.pixelSize: Theme.cardTitle
                level: root.level
                text: root.heading || root.ownHeading()
            }
        }
    }
}
