pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Parts

// The answers to people of one country: a card a year, what they do not say before them, what they count beside them.
ScreenFrame {
    id: root

    required property AppModel app
    required property CountriesModel model
    readonly property bool wide: root.innerWidth > Theme.px(1500) * Math.max(1, Theme.textScale * 0.85)

    heading: root.model.name
    listen: root.app.listen
    subheading: root.model.title

    StoryLimits {
        Layout.fillWidth: true
        caveat: root.model.caveat
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.gap

        GridLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: root.wide ? 2 : 1
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: root.model.years

                CountryYear {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillHeight: sentence !== ""
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }
        }

        CountryActions {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: !root.wide
            Layout.preferredWidth: Theme.px(400) * Math.max(1, Theme.textScale * 0.8)
            app: root.app
            model: root.model
        }
    }
}
