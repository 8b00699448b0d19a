pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Parts

// The countries in the order of the alphabet, down the columns as in a printed list, to find one's own.
ScreenFrame {
    id: root

    required property AppModel app
    required property CountriesModel model
    readonly property int columns: Theme.columns(root.innerWidth, 340, 4)

    heading: root.model.title
    subheading: root.model.hint

    StoryLimits {
        Layout.fillWidth: true
        caveat: root.model.caveat
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        flow: GridLayout.TopToBottom
        rowSpacing: Theme.gapSmall
        rows: Math.ceil(root.model.countries.count / root.columns)
        uniformCellWidths: true

        Repeater {
            model: root.model.countries

            CountryTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                onClicked: root.app.router.open("country:" + key)
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        text: root.model.notListed
    }

    ActionButton {
        Layout.alignment: Qt.AlignLeft
        objectName: "country.everybody"
        symbol: "users"
        text: root.model.everybodyTitle
        onClicked: root.app.router.open("country:" + root.model.everybody)
    }
}
