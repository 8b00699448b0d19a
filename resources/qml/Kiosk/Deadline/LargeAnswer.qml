import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// One answer to a question, in large words.
TouchButton {
    id: root

    required property string symbol

    bottomPadding: Theme.gap
    topPadding: Theme.gap

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            color: Theme.accent
            name: root.symbol
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Theme.figure
            lineHeight: Theme.tightLineHeight
            text: root.text
        }

        Icon {
            color: Theme.inkMuted
            mirrored: Theme.rightToLeft
            name: "chevron-right"
        }
    }
}
