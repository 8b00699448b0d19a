import QtQuick
import QtQuick.Templates as T

// Shows where one is on a long page; wide enough for a finger.
T.ScrollBar {
    id: root

    implicitWidth: Theme.px(18)
    minimumSize: 0.08
    padding: Theme.gapTiny
    visible: root.size < 0.995

    contentItem: Rectangle {
        color: root.pressed ? Theme.accent : Theme.outlineStrong
        radius: width / 2
    }
}
