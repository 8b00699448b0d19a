pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// The pages of a topic or of a life event, a line each.
ScreenFrame {
    id: root

    required property AppModel app
    required property TopicModel model

    heading: root.model.title
    subheading: root.model.hint

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.columns(root.innerWidth, 620, 2)
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.model.pages

            PageTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "page." + key
                onClicked: root.app.router.open("page:" + key)
            }
        }
    }

    ActionButton {
        Layout.alignment: Qt.AlignLeft
        objectName: "topic.search"
        symbol: "search"
        text: qsTr("Search for something else")
        onClicked: root.app.router.go("SearchScreen")
    }
}
