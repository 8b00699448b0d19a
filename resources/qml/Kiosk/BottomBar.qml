import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Home, Back, Language, Text and sight, Help now, Hide, Finish: always there, always in the same order and in the same places.
Rectangle {
    id: root

    required property AppModel app
    property string panel: ""
    readonly property list<BarButton> buttons: [home, back, language, sight, help, hide, finish]
    readonly property real gaps: (root.buttons.length - 1) * row.spacing
    readonly property real cell: (row.width - root.gaps) / root.buttons.length
    // Buttons are of one width where words are then nearly as large as they should be. Where not, a long word has more room than a short one, and all
    // words are as large as they can be together.
    readonly property real fittingEven: Math.min(1, ...root.buttons.map(button => (root.cell - button.taken) / Math.max(1, button.longest)))
    readonly property bool even: root.fittingEven >= 0.9
    readonly property real fittingTogether: Math.min(1, (row.width - root.gaps - root.sum(button => button.taken)) / Math.max(1, root.sum(button => button.longest)))
    readonly property real fitting: root.even ? root.fittingEven : root.fittingTogether
    readonly property real over: row.width - root.gaps - root.sum(button => root.needed(button))
    readonly property int wordSize: Math.max(1, Math.floor(Theme.bar * root.fitting))
    signal panelAsked(string name)

    function sum(of: var): real {
        return root.buttons.reduce((all, button) => all + of(button), 0);
    }

    function needed(button: BarButton): real {
        return button.taken + button.longest * root.fitting;
    }

    function widthOf(button: BarButton): real {
        return root.even ? root.cell : root.needed(button) + root.over / root.buttons.length;
    }

    Accessible.name: qsTr("Bar with Home, Back, Language, Text and sight, Help now, Hide and Finish")
    Accessible.role: Accessible.ToolBar
    color: Theme.surfaceRaised
    implicitHeight: row.implicitHeight + 2 * Theme.gapSmall

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.rule
        height: Theme.line
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.margin - Theme.gapSmall
        anchors.margins: Theme.gapSmall
        anchors.rightMargin: Theme.margin - Theme.gapSmall
        spacing: Theme.gapSmall

        BarButton {
            id: home

            Layout.fillHeight: true
            Layout.fillWidth: false
            Layout.preferredWidth: root.widthOf(home)
            objectName: "bar.home"
            symbol: "home"
            text: qsTr("Home")
            wordSize: root.wordSize
            onClicked: root.app.router.goHome()
        }

        BarButton {
            id: back

            Layout.fillHeight: true
            Layout.fillWidth: false
            Layout.preferredWidth: root.widthOf(back)
            enabled: root.app.router.canGoBack
            mirrorSymbol: true
            objectName: "bar.back"
            symbol: "arrow-left"
            text: qsTr("Back")
            wordSize: root.wordSize
            onClicked: root.app.router.goBack()
        }

        BarButton {
            id: language

            Accessible.checked: root.panel === "language"
            Layout.fillHeight: true
            Layout.fillWidth: false
            Layout.preferredWidth: root.widthOf(language)
            fill: root.panel === "language" ? Theme.accentSoft : "transparent"
            objectName: "bar.language"
            symbol: "world"
            text: qsTr("Language")
            wordSize: root.wordSize
            onClicked: root.panelAsked("language")
        }

        BarButton {
            id: sight

            Accessible.checked: root.panel === "sight"
            Layout.fillHeight: true
            Layout.fillWidth: false
            Layout.preferredWidth: root.widthOf(sight)
            fill: root.panel === "sight" ? Theme.accentSoft : "transparent"
            objectName: "bar.size"
            symbol: "text-size"
            //: In the bar at the bottom: opens size of the text, contrast, everything lower
            text: qsTr("Text and sight")
            wordSize: root.wordSize
            onClicked: root.panelAsked("sight")
        }

        BarButton {
            id: help

            Layout.fillHeight: true
            Layout.fillWidth: false
            Layout.preferredWidth: root.widthOf(help)
            edge: Theme.accent
            fill: Theme.accent
            fillPressed: Theme.accentPressed
            ink: Theme.accentInk
            objectName: "bar.help"
            symbol: "phone-help"
            //: In the bar at the bottom: shows the numbers of the ambulance and the police
            text: qsTr("Help now")
            wordSize: root.wordSize
            onClicked: root.app.router.go("HelpScreen")
        }

        BarButton {
            id: hide

            Layout.fillHeight: true
            Layout.fillWidth: false
            Layout.preferredWidth: root.widthOf(hide)
            objectName: "bar.hide"
            symbol: "secret"
            text: qsTr("Hide")
            wordSize: root.wordSize
            onClicked: root.app.visit.hide()
        }

        BarButton {
            id: finish

            Layout.fillHeight: true
            Layout.fillWidth: false
            Layout.preferredWidth: root.widthOf(finish)
            mirrorSymbol: true
            objectName: "bar.finish"
            symbol: "logout"
            text: qsTr("Finish")
            wordSize: root.wordSize
            onClicked: root.app.visit.finish()
        }
    }
}
