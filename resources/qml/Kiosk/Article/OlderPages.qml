import QtQuick
import Kiosk.Parts

// At the foot of a text, where a part of it rests on older pages that agree: when we looked and when we look again.
PlainLabel {
    id: root

    required property string checkedWords
    required property string reviewWords

    color: Theme.inkMuted
    font.pixelSize: Theme.small
    text: Said.of("trust.older").arg(root.checkedWords).arg(root.reviewWords)
}
