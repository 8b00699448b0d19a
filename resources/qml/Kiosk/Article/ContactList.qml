pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// People and services to call; one line for all of them where somebody's number was never tried.
ColumnLayout {
    id: root

    required property RecordModel contacts
    property color ink: Theme.inkMuted
    property int numberSize: Theme.figure
    property int columns: 1
    property int untried: 0

    spacing: Theme.gap

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge
        columns: root.columns
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.contacts
            onItemAdded: (index, item) => root.untried += (item as ContactLine).untried ? 1 : 0
            onItemRemoved: (index, item) => root.untried -= (item as ContactLine).untried ? 1 : 0

            ContactLine {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                numberSize: root.numberSize
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        color: root.ink
        font.pixelSize: Theme.small
        text: Said.of("part.untried")
        visible: root.untried > 0
    }
}
