pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// Something people say, whether it is true, and what is true instead.
Rectangle {
    id: root

    required property string tone
    property string claim: ""
    readonly property bool calm: root.tone === "claim-true"
    default property alias content: column.data

    function verdict(): string {
        switch (root.tone) {
        case "claim-true":
            return Said.of("claim.true");
        case "claim-partly":
            return Said.of("claim.partly");
        case "claim-false":
            return Said.of("claim.false");
        default:
            return Said.of("claim.unknown");
        }
    }

    function symbol(): string {
        switch (root.tone) {
        case "claim-true":
            return "check";
        case "claim-partly":
            return "alert-triangle";
        case "claim-false":
            return "x";
        default:
            return "info-circle";
        }
    }

    border.color: Theme.rule
    border.width: Theme.line
    color: Theme.surfaceRaised
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radiusSmall

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gapSmall

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.inkMuted
            text: root.claim
        }

        Chip {
            Layout.maximumWidth: Math.min(implicitWidth, column.width)
            notice: !root.calm
            symbol: root.symbol()
            text: root.verdict()
        }
    }
}
