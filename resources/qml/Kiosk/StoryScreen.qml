pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Charts
import Kiosk.Models
import Kiosk.Parts

// One story told from the statistics.
ScreenFrame {
    id: root

    required property AppModel app
    required property FiguresModel model

    heading: qsTr("Figures")
    listen: root.app.listen

    Repeater {
        model: root.model.opened

        Story {
            Layout.fillWidth: true
            app: root.app
            figures: root.model
        }
    }
}
