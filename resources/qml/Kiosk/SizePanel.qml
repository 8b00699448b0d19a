pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Four sizes of text, each shown as it is.
Panel {
    id: root

    required property AppModel app

    heading: qsTr("Text size")

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.columns(root.innerWidth, 220, 4)
        rowSpacing: Theme.gap

        Repeater {
            model: root.app.visit.textSizes

            TouchButton {
                id: choice

                required property int modelData
                readonly property bool chosen: choice.modelData === root.app.visit.textSize

                Accessible.checked: choice.chosen
                Layout.fillWidth: true
                edge: choice.chosen ? Theme.accent : Theme.outline
                fill: choice.chosen ? Theme.accentSoft : Theme.surfaceRaised
                objectName: "size." + choice.modelData
                text: qsTr("%1 percent").arg(choice.modelData)
                onClicked: {
                    root.close();
                    root.app.visit.setTextSize(choice.modelData);
                }

                contentItem: ColumnLayout {
                    spacing: Theme.gapTiny

                    PlainLabel {
                        Layout.alignment: Qt.AlignHCenter
                        font.pixelSize: Theme.bodyAt(choice.modelData)
                        lineHeight: 1.2
                        //: A letter or two that show how large the text will be
                        text: qsTr("Aa")
                    }

                    PlainLabel {
                        Layout.alignment: Qt.AlignHCenter
                        color: Theme.inkMuted
                        font.pixelSize: Theme.caption
                        text: choice.modelData + " %"
                    }
                }
            }
        }
    }

    ActionButton {
        Layout.alignment: Qt.AlignRight
        objectName: "panel.close"
        symbol: "x"
        text: qsTr("Close")
        onClicked: root.close()
    }
}
