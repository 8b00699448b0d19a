pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// The on-screen keyboard: letters of the language, digits, a key for the next alphabet. Remembers nothing.
Rectangle {
    id: root

    required property KeyboardModel model
    signal typed(string text)
    signal backspace
    signal cleared

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    color: Theme.surfaceSunken
    implicitHeight: rows.implicitHeight + 2 * Theme.gapSmall

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.leftMargin: Theme.portrait ? Theme.gapSmall : Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: anchors.leftMargin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(8)

        Repeater {
            model: root.model.rows

            RowLayout {
                id: line

                required property list<string> modelData
                required property int index

                Layout.fillWidth: true
                spacing: Theme.px(8)

                Repeater {
                    model: line.modelData

                    Key {
                        required property string modelData

                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        objectName: "key." + modelData
                        text: modelData
                        onClicked: root.typed(modelData)
                    }
                }

                Key {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1.6
                    secondary: true
                    objectName: "key.backspace"
                    symbol: "backspace"
                    text: qsTr("Delete")
                    visible: line.index === root.model.rows.length - 1
                    onClicked: root.backspace()
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.px(8)

            Key {
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                secondary: true
                objectName: "key.digits"
                text: root.model.digits ? root.model.letters : "123"
                onClicked: root.model.switchDigits()
            }

            Key {
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                secondary: true
                objectName: "key.alphabet"
                text: root.model.nextName
                onClicked: root.model.nextLayout()
            }

            Key {
                Layout.fillWidth: true
                Layout.preferredWidth: 8
                objectName: "key.space"
                spoken: qsTr("Space")
                text: " "
                onClicked: root.typed(" ")
            }

            Key {
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                secondary: true
                objectName: "key.close"
                symbol: "chevron-down"
                text: qsTr("Close")
                onClicked: root.model.toggle()
            }
        }
    }
}
