pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// The on-screen keyboard: digits and letters of the language, a key for the next alphabet, one for the numbers of forms. Remembers nothing.
Rectangle {
    id: root

    required property KeyboardModel model
    property Item held: null
    signal typed(string text)
    signal backspace
    signal cleared

    // A key that did something while it was held does nothing when it is let go.
    component HeldKey: Key {
        id: key

        property string holds: key.text
        signal struck

        onCanceled: root.model.letGo()
        onClicked: {
            if (!root.model.takeActed())
                key.struck();
        }
        onPressed: {
            root.held = key;
            root.model.hold(key.holds);
        }
        onReleased: root.model.letGo()
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    color: Theme.surfaceSunken
    implicitHeight: rows.implicitHeight + 2 * Theme.gapSmall
    Component.onDestruction: {
        root.model.letGo();
        root.model.closeOffered();
    }
    onVisibleChanged: root.model.closeOffered()

    Connections {
        function onDeleted(): void {
            root.backspace();
        }

        function onOfferedChanged(): void {
            finger.slides = finger.active && root.model.offered.length > 0;
        }

        target: root.model
    }

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.leftMargin: (Theme.portrait ? Theme.gapSmall : Theme.margin) - Theme.keyInset
        anchors.right: parent.right
        anchors.rightMargin: anchors.leftMargin
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        Repeater {
            id: letters

            model: Theme.portrait ? root.model.rows : root.model.wideRows

            RowLayout {
                id: line

                required property list<string> modelData
                required property int index

                Layout.fillWidth: true
                spacing: 0

                Repeater {
                    model: line.modelData

                    HeldKey {
                        required property string modelData

                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        more: root.model.heldKeys.includes(modelData)
                        objectName: "key." + modelData
                        text: modelData
                        onStruck: root.typed(modelData)
                    }
                }

                HeldKey {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1.6
                    holds: ""
                    objectName: "key.backspace"
                    secondary: true
                    symbol: "backspace"
                    text: qsTr("Delete")
                    visible: line.index === letters.count - 1
                    onStruck: root.backspace()
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            Key {
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                objectName: "key.digits"
                secondary: true
                //: A key: leads to digits and endings such as "quater", for the number of a paper
                spoken: root.model.pad ? root.model.letters : qsTr("Number of a paper")
                symbol: root.model.pad ? "" : "file-text"
                text: root.model.pad ? root.model.letters : "26ter"
                onClicked: root.model.switchPad()
            }

            Key {
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                objectName: "key.alphabet"
                secondary: true
                //: A key: leads to the keyboard of another language, whose name follows
                spoken: qsTr("Next keyboard: %1").arg(root.model.nextName)
                symbol: "keyboard"
                text: root.model.nextName
                onClicked: root.model.nextLayout()
            }

            Key {
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                objectName: "key.half-space"
                secondary: true
                text: root.model.halfSpace
                visible: root.model.halfSpace !== ""
                onClicked: root.typed("\u200c")
            }

            Key {
                Layout.fillWidth: true
                Layout.preferredWidth: root.model.halfSpace === "" ? 8 : 6
                objectName: "key.space"
                quiet: true
                spoken: qsTr("Space")
                text: root.model.name
                onClicked: root.typed(" ")
            }

            Key {
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                objectName: "key.close"
                secondary: true
                symbol: "chevron-down"
                text: qsTr("Close")
                onClicked: root.model.toggle()
            }
        }
    }

    Offered {
        id: offered

        from: root.held
        keys: root.model.offered
        onChosen: text => {
            root.model.closeOffered();
            root.typed(text);
        }
    }

    // A finger that held a key may slide to what was offered, as on a telephone. It lies above the keys and only looks on.
    Item {
        anchors.fill: parent

        PointHandler {
            id: finger

            property bool slides: false
            property point last: Qt.point(0, 0)

            onActiveChanged: {
                if (!finger.active && finger.slides) {
                    finger.slides = false;
                    offered.takeAt(finger.last);
                }
            }
            onPointChanged: {
                if (finger.active)
                    finger.last = finger.point.scenePosition;
            }
        }
    }
}
