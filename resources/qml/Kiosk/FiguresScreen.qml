pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Parts

// A few stories told from the statistics, a tile each.
ScreenFrame {
    id: root

    required property AppModel app
    required property FiguresModel model

    heading: qsTr("Figures")
    subheading: Said.of("figure.not_your_case")

    Door {
        Layout.fillWidth: true
        note: root.model.countriesHint
        objectName: "figures.countries"
        symbol: "world"
        text: root.model.countriesTitle
        visible: text !== ""
        onClicked: root.app.router.go("CountriesScreen")
    }

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
