pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Above the bar, for who helps: the same in two languages, words in it, the keys. A kiosk has no such line.
Rectangle {
    id: root

    required property AppModel app
    readonly property bool inPair: root.app.router.screen === "PairScreen"
    signal shortcutsAsked

    Accessible.name: qsTr("For who helps")
    Accessible.role: Accessible.ToolBar
    color: Theme.surfaceSunken
    implicitHeight: (finder.active ? finder.implicitHeight : row.implicitHeight) + 2 * Theme.gapSmall

    // While words are looked for, the field stands in place of the buttons: it stays where the page scrolls.
    Loader {
        id: finder

        active: root.inPair && root.app.pair.finding
        anchors.fill: parent
        anchors.leftMargin: row.anchors.leftMargin
        anchors.margins: Theme.gapSmall
        anchors.rightMargin: row.anchors.rightMargin
        onLoaded: (item as FindBar).take()

        sourceComponent: FindBar {
            app: root.app
        }
    }

    GridLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.margin - Theme.gapSmall
        anchors.margins: Theme.gapSmall
        anchors.rightMargin: Theme.margin - Theme.gapSmall
        columnSpacing: Theme.gapSmall
        columns: Theme.columns(root.width, 180, 3)
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true
        visible: !finder.active

        StripButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            objectName: "helper.pair"
            symbol: "language"
            text: root.inPair ? qsTr("One language") : qsTr("Two languages")
            onClicked: root.app.router.pair()
        }

        StripButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            objectName: "helper.find"
            symbol: "search"
            text: qsTr("Find on this page")
            onClicked: root.app.findInPage()
        }

        StripButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            objectName: "helper.shortcuts"
            symbol: "keyboard"
            text: qsTr("Keyboard shortcuts")
            onClicked: root.shortcutsAsked()
        }
    }
}
