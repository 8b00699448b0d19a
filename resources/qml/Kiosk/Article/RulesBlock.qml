pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A passage of one of two sets of rules, under a label that says whose rules they are.
Rectangle {
    id: root

    required property string label
    required property var blocks
    property bool ask: false
    property int size: Theme.body
    readonly property int edge: Theme.gapSmall + Theme.gapTiny
    signal linkActivated(string link)

    border.color: Theme.accentFaded
    border.width: Theme.line
    color: "transparent"
    implicitHeight: column.implicitHeight + 2 * root.edge
    radius: Theme.radiusSmall

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: root.edge
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gapTiny

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.accent
            font.bold: true
            font.pixelSize: Theme.small
            lineHeight: Theme.tightLineHeight
            text: root.label
        }

        Repeater {
            model: root.blocks

            Loader {
                id: block

                required property string kind
                required property string text
                required property string html
                required property var items
                required property list<string> numbers

                Layout.fillWidth: true
                sourceComponent: block.kind === "list" ? entries : paragraph

                Component {
                    id: paragraph

                    Words {
                        html: block.html
                        plain: block.text
                        size: root.size
                        onLinkActivated: link => root.linkActivated(link)
                    }
                }

                Component {
                    id: entries

                    ListText {
                        entries: block.items
                        numbers: block.numbers
                        size: root.size
                        onLinkActivated: link => root.linkActivated(link)
                    }
                }
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.inkMuted
            font.pixelSize: Theme.small
            lineHeight: Theme.tightLineHeight
            text: qsTr("Not sure which rules are yours? Ask your lawyer.")
            visible: root.ask
        }
    }
}
