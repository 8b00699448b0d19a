pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A passage of one of two sets of rules, under a label that says whose rules they are.
Rectangle {
    id: root

    required property string label
    property bool ask: false
    readonly property int edge: Theme.gapSmall + Theme.gapTiny
    default property alias content: passage.data

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

        ColumnLayout {
            id: passage

            Layout.fillWidth: true
            spacing: 0
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.inkMuted
            font.pixelSize: Theme.small
            lineHeight: Theme.tightLineHeight
            text: Said.of("part.which_rules")
            visible: root.ask
        }
    }
}
