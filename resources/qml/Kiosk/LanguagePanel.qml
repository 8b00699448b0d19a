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

    LanguageGrid {
        Layout.fillWidth: true
        chosen: root.app.visit.language
        languages: root.app.visit.languages
        most: Theme.portrait ? 2 : 3
        onPicked: code => {
            root.closed();
            root.app.visit.chooseLanguage(code);
        }
    }

    ActionButton {
        Layout.alignment: Qt.AlignRight
        objectName: "panel.close"
        symbol: "x"
        text: qsTr("Close")
        onClicked: root.closed()
    }
}
