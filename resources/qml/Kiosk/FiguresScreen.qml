pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Parts

// A few stories told from the statistics, a tile each.
ScreenFrame {
    id: root

    required property AppModel app
    required property FiguresModel model

    heading: qsTr("Figures")
    subheading: qsTr("What happened to others does not predict your case.")

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.portrait ? Theme.columns(root.innerWidth, 620, 2) : Theme.columns(root.innerWidth, 400, 4)
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.model.tiles

            StoryTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                onClicked: root.app.router.open("figures:" + key)
            }
        }
    }
}
