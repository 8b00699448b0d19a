pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// The pages of a topic or of a life event: the one to read first, then the others, as large as the screen allows.
ScreenFrame {
    id: root

    required property AppModel app
    required property TopicModel model
    readonly property int columns: Theme.columns(root.innerWidth, 500, root.model.pages.count > 5 ? 3 : 2)
    readonly property int rows: Math.max(1, Math.ceil((root.model.pages.count - 1) / root.columns))
    // What the heading, the first page and the search leave to a row of the others.
    readonly property int rowHeight: Math.max(Theme.px(130), Math.min(Theme.px(240), (root.height - Theme.px(480)) / root.rows - Theme.gap))

    heading: root.model.title
    subheading: root.model.hint

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.columns
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.model.pages

            PageTile {
                required property int index

                Layout.columnSpan: first ? root.columns : 1
                Layout.fillHeight: true
                Layout.fillWidth: true
                first: index === 0
                leastHeight: root.rowHeight
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
