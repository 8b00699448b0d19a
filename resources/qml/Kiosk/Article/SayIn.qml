pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Models
import Kiosk.Parts

// Words to say to somebody, to be heard in the languages of Belgium.
Flow {
    id: root

    required property ListenModel listen
    required property RecordModel blocks

    spacing: Theme.gapSmall

    Repeater {
        model: root.listen.others

        ActionButton {
            required property string key
            required property string name

            //: Hear these words in a language; %1 is its own name
            Accessible.name: qsTr("Listen: %1").arg(name)
            objectName: "say." + key
            symbol: "volume"
            text: name
            width: Math.min(implicitWidth, root.width)
            onClicked: root.listen.sayIn(key, root.blocks)
        }
    }
}
