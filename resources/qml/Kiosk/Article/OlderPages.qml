import QtQuick
import Kiosk.Parts

// At the foot of a text, where a part of it rests on older pages that agree: when we looked and when we look again.
PlainLabel {
    id: root

    required property string checkedWords
    required property string reviewWords

    color: Theme.inkMuted
    font.pixelSize: Theme.small
    text: qsTr("A part of this comes from older pages that agree. We looked on %1 and look again by %2.", "two days").arg(root.checkedWords).arg(root.reviewWords)
}
