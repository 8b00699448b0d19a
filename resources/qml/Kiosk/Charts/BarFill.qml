pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Parts

// The body of a bar: dark where it is chosen, striped where its value was not final. The edge is seen on every ground.
Rectangle {
    id: root

    property bool chosen: false
    property bool striped: false
    readonly property int stripe: Theme.px(6)

    border.color: Theme.accent
    border.width: Theme.line
    clip: true
    color: root.striped ? Theme.surfaceRaised : root.chosen ? Theme.accent : Theme.accentFaded
    radius: Theme.px(6)

    Column {
        anchors.fill: parent
        anchors.margins: Theme.line
        spacing: root.stripe
        visible: root.striped

        Repeater {
            model: root.striped ? Math.max(0, Math.floor((root.height - 2 * Theme.line) / (2 * root.stripe))) : 0

            Rectangle {
                color: root.chosen ? Theme.accent : Theme.accentFaded
                height: root.stripe
                width: root.width - 2 * Theme.line
            }
        }
    }
}
