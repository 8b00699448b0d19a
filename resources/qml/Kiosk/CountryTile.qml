import QtQuick
import Kiosk.Parts

// A country in the list.
TouchButton {
    id: root

    required property string key
    required property string title

    corner: Theme.radiusSmall
    objectName: "country." + root.key
    text: root.title

    contentItem: PlainLabel {
        Accessible.ignored: true
        font.bold: true
        lineHeight: Theme.tightLineHeight
        text: root.title
        verticalAlignment: Text.AlignVCenter
    }
}
