pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Something people say, whether it is true, and what is true instead.
Rectangle {
    id: root

    required property string tone
    property string claim: ""
    property DocumentWords words: Said.words
    readonly property bool calm: root.tone === "claim-true"
    default property alias content: column.data

    function verdict(): string {
        switch (root.tone) {
        case "claim-true":
            return root.words.of("claim.true");
        case "claim-partly":
            return root.words.of("claim.partly");
        case "claim-false":
            return root.words.of("claim.false");
        default:
            return root.words.of("claim.unknown");
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
