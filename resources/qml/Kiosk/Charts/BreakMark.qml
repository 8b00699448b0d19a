pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Parts

// A broken line across a picture: what stands on its two sides must not be compared.
Item {
    id: root

    property bool lying: false
    readonly property int dash: Theme.px(10)

    Accessible.ignored: true
    implicitHeight: root.lying ? Theme.px(16) : root.dash
    implicitWidth: root.lying ? root.dash : Theme.px(16)

    Repeater {
        model: Math.max(0, Math.floor((root.lying ? root.width : root.height) / (2 * root.dash)))

        Rectangle {
            required property int index

            color: Theme.noticeBar
            height: root.lying ? Theme.gapTiny : root.dash
            width: root.lying ? root.dash : Theme.gapTiny
            x: root.lying ? index * 2 * root.dash : (root.width - width) / 2
            y: root.lying ? (root.height - height) / 2 : index * 2 * root.dash
        }
    }
}
