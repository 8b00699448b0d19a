pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Change the language and stay on the same page.
Panel {
    id: root

    required property AppModel app

    heading: qsTr("Choose your language")

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.columns(root.innerWidth, 420, 2)
        rowSpacing: Theme.gap

        Repeater {
            model: root.app.visit.languages

            LanguageTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                chosen: code === root.app.visit.language
                objectName: "language." + code
                onClicked: {
                    root.close();
                    root.app.visit.chooseLanguage(code);
                }
            }
        }
    }

    ActionButton {
        Layout.alignment: Qt.AlignRight
        objectName: "panel.close"
        symbol: "x"
        text: qsTr("Close")
        onClicked: root.close()
    }
}
