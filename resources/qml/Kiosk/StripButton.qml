import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A button of the line above the bar: a pictogram and words, in little room.
TouchButton {
    id: root

    required property string symbol

    corner: Theme.radiusSmall

    contentItem: RowLayout {
        spacing: Theme.gapTiny

        Icon {
            color: Theme.accent
            name: root.symbol
            size: Theme.iconSmall
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Theme.caption
            lineHeight: Theme.tightLineHeight
            text: root.text
        }
    }
}
