pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// The slip as it will be on paper: the reader's column and the other one, beside each other where there is room.
Rectangle {
    id: root

    required property RecordModel columns
    readonly property int across: Theme.columns(root.width - 2 * Theme.gapLarge, 460, 2)

    border.color: Theme.outline
    border.width: Theme.line
    color: Theme.surfaceRaised
    implicitHeight: grid.implicitHeight + 2 * Theme.gapLarge

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: Theme.gapLarge
        columnSpacing: 2 * Theme.gapLarge
        columns: root.across
        rowSpacing: Theme.gapLarge
        uniformCellWidths: true

        Repeater {
            model: root.columns

            SlipColumn {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.margins: Theme.gapLarge
        anchors.top: parent.top
        color: Theme.rule
        visible: root.across > 1 && root.columns.count > 1
        width: Theme.line
    }
}
