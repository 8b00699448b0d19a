import QtQuick
import Kiosk.Parts

// A number of days, in large figures.
TouchButton {
    id: root

    bottomPadding: Theme.gap
    leftPadding: Theme.gapSmall
    rightPadding: Theme.gapSmall
    topPadding: Theme.gap

    contentItem: PlainLabel {
        Accessible.ignored: true
        font.bold: true
        font.pixelSize: Theme.figure
        horizontalAlignment: Text.AlignHCenter
        lineHeight: Theme.tightLineHeight
        text: root.text
        verticalAlignment: Text.AlignVCenter
    }
}
