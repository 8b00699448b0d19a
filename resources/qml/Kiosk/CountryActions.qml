pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// What can be asked of the figures of a country: another country, what they count, where to get help, their sources.
ColumnLayout {
    id: root

    required property AppModel app
    required property CountriesModel model
    property bool explained: false

    spacing: Theme.gapSmall

    ActionButton {
        objectName: "country.another"
        symbol: "world"
        text: qsTr("Another country")
        onClicked: root.app.router.go("CountriesScreen")
    }

    FoldRow {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        objectName: "country.meaning"
        symbol: "info-circle"
        text: Said.of("figure.definition")
        unfolded: root.explained
        onClicked: root.explained = !root.explained
    }

    PlainLabel {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        font.pixelSize: Theme.small
        text: root.model.definition
        visible: root.explained
    }

    Repeater {
        model: root.model.pages

        ActionButton {
            id: page

            required property string key
            required property string title

            mirrorSymbol: true
            objectName: "country.page." + page.key
            symbol: "chevron-right"
            text: page.title
            onClicked: root.app.router.open("page:" + page.key)
        }
    }

    TrustFold {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        checkedWords: root.model.checkedWords
        sources: root.model.sources
        translation: root.model.translation
    }
}
