pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// What somebody needs to see and to reach: the size of the text, each shown as it is, contrast, everything lower.
Panel {
    id: root

    required property AppModel app
    readonly property VisitModel visit: root.app.visit

    heading: qsTr("Text and sight")

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapSmall
        uniformCellSizes: true

        Repeater {
            model: root.visit.textSizes

            SizeTile {
                required property int modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                chosen: percent === root.visit.textSize
                objectName: "size." + percent
                percent: modelData
                onClicked: {
                    root.closed();
                    root.visit.setTextSize(percent);
                }
            }
        }
    }

    SwitchButton {
        Layout.fillWidth: true
        objectName: "sight.contrast"
        on: root.visit.contrast
        symbol: "contrast"
        text: qsTr("Strong contrast")
        onClicked: root.visit.setContrast(!root.visit.contrast)
    }

    SwitchButton {
        Layout.fillWidth: true
        objectName: "sight.hear"
        on: root.app.touchSpeech.on
        symbol: "ear"
        text: qsTr("Hear what you touch")
        visible: root.app.listen.heard
        onClicked: root.app.touchSpeech.toggle()
    }

    SwitchButton {
        Layout.fillWidth: true
        objectName: "sight.lowered"
        on: root.visit.lowered
        symbol: "seated"
        text: qsTr("Everything lower, to reach it sitting down")
        visible: Theme.portrait
        onClicked: root.visit.setLowered(!root.visit.lowered)
    }

    ActionButton {
        Layout.alignment: Qt.AlignRight
        objectName: "panel.close"
        symbol: "x"
        text: qsTr("Close")
        onClicked: root.closed()
    }
}
