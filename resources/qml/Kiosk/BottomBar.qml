import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Home, Back, Language, Text size, Hide, Finish: always there, always in the same order.
Rectangle {
    id: root

    required property AppModel app
    readonly property real wanted: home.wideWidth + back.wideWidth + language.wideWidth + size.wideWidth + hide.wideWidth + finish.wideWidth + 6 * Theme.gapSmall + 2 * Theme.margin
    readonly property bool wide: root.wanted <= root.width
    readonly property real widest: Math.max(home.narrowWidth, back.narrowWidth, language.narrowWidth, size.narrowWidth, hide.narrowWidth, finish.narrowWidth)
    readonly property bool oneRow: 6 * root.widest + 5 * Theme.gapSmall + 2 * Theme.gap <= root.width
    signal languageRequested
    signal sizeRequested

    Accessible.name: qsTr("Bar with Home, Back, Language, Text size, Hide and Finish")
    Accessible.role: Accessible.ToolBar
    color: Theme.surfaceRaised
    implicitHeight: grid.implicitHeight + 2 * Theme.gapSmall

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.rule
        height: Theme.line
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.leftMargin: root.wide ? Theme.margin - Theme.gap : Theme.gap
        anchors.margins: Theme.gapSmall
        anchors.rightMargin: root.wide ? Theme.margin - Theme.gap : Theme.gap
        columnSpacing: Theme.gapSmall
        columns: root.wide ? 7 : (root.oneRow ? 6 : 3)
        rowSpacing: Theme.gapSmall
        uniformCellWidths: !root.wide

        BarButton {
            id: home

            Layout.fillWidth: !root.wide
            objectName: "bar.home"
            symbol: "home"
            text: qsTr("Home")
            wide: root.wide
            onClicked: root.app.router.goHome()
        }

        BarButton {
            id: back

            Layout.fillWidth: !root.wide
            enabled: root.app.router.canGoBack
            mirrorSymbol: true
            objectName: "bar.back"
            symbol: "arrow-left"
            text: qsTr("Back")
            wide: root.wide
            onClicked: root.app.router.goBack()
        }

        BarButton {
            id: language

            Layout.fillWidth: !root.wide
            objectName: "bar.language"
            symbol: "world"
            text: qsTr("Language")
            wide: root.wide
            onClicked: root.languageRequested()
        }

        BarButton {
            id: size

            Layout.fillWidth: !root.wide
            objectName: "bar.size"
            symbol: "text-size"
            text: qsTr("Text size")
            wide: root.wide
            onClicked: root.sizeRequested()
        }

        Item {
            Layout.fillWidth: true
            visible: root.wide
        }

        BarButton {
            id: hide

            Layout.fillWidth: !root.wide
            fill: Theme.chip
            objectName: "bar.hide"
            symbol: "eye-off"
            text: qsTr("Hide")
            wide: root.wide
            onClicked: root.app.visit.hide()
        }

        BarButton {
            id: finish

            Layout.fillWidth: !root.wide
            fill: Theme.accent
            fillPressed: Theme.accentPressed
            ink: Theme.accentInk
            mirrorSymbol: true
            objectName: "bar.finish"
            symbol: "logout"
            text: qsTr("Finish")
            wide: root.wide
            onClicked: root.app.visit.finish()
        }
    }
}
