pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One story told from the statistics.
ScreenFrame {
    id: root

    required property AppModel app

    heading: qsTr("Figures")
    subheading: qsTr("What happened to others does not predict your case.")

    Repeater {
        model: root.app.figures.opened

        Story {
            Layout.fillWidth: true
            app: root.app
        }
    }
}
