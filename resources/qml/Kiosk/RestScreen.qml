pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Between two visits: the languages in their own script.
FocusScope {
    id: root

    required property AppModel app
    required property RestModel model

    focus: true

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScreenFrame {
            id: frame

            Layout.fillHeight: true
            Layout.fillWidth: true
            focus: true
            headingTakesFocus: false

            RowLayout {
                Layout.bottomMargin: Theme.gap
                Layout.fillWidth: true
                spacing: Theme.gapLarge

                Icon {
                    Layout.alignment: Qt.AlignTop
                    color: Theme.accent
                    name: "world"
                    size: Theme.px(72)
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gapSmall

                    HeadingLabel {
                        Layout.fillWidth: true
                        font.pixelSize: Theme.title
                        text: root.model.greetings
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        color: Theme.inkMuted
                        text: root.model.centre
                        visible: root.model.centre !== ""
                    }
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.gap
                columns: Theme.columns(frame.innerWidth, 420, root.app.visit.languages.count > 4 ? 3 : 2)
                rowSpacing: Theme.gap
                uniformCellWidths: true

                Repeater {
                    model: root.app.visit.languages

                    LanguageTile {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        Layout.minimumHeight: Theme.px(200)
                        objectName: "language." + code
                        onClicked: root.app.visit.begin(code)
                    }
                }
            }
        }

        Rectangle {
            Layout.fillWidth: true
            color: Theme.surfaceRaised
            implicitHeight: notes.implicitHeight + 2 * Theme.gap

            GridLayout {
                id: notes

                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                anchors.right: parent.right
                anchors.rightMargin: Theme.margin
                anchors.verticalCenter: parent.verticalCenter
                columns: Theme.portrait ? 1 : 2

                PlainLabel {
                    Layout.fillWidth: true
                    color: Theme.inkMuted
                    font.pixelSize: Theme.small
                    text: qsTr("Nothing that you do here is kept.")
                }

                PlainLabel {
                    Layout.fillWidth: true
                    color: Theme.inkMuted
                    font.pixelSize: Theme.small
                    horizontalAlignment: Theme.portrait ? Text.AlignLeft : Text.AlignRight
                    text: qsTr("Information of %1").arg(root.model.editionDate)
                }
            }
        }
    }
}
