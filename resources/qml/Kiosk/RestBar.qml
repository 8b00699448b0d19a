import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Where the bar will be: what somebody needs before they choose a language, in the words of the language that greets.
Rectangle {
    id: root

    required property AppModel app
    required property RestModel model
    readonly property list<BarButton> buttons: hear.visible ? [hear, sight, help] : [sight, help]
    readonly property int wordSize: Math.floor(Theme.bar * Math.min(1, ...root.buttons.map(button => button.room / Math.max(1, button.longest))))
    signal sightAsked

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
        anchors.leftMargin: Theme.margin
        anchors.margins: Theme.gapSmall
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap
        uniformCellSizes: true

        BarButton {
            id: hear

            Accessible.checked: root.app.touchSpeech.on
            Layout.fillHeight: true
            edge: Theme.outline
            fill: root.app.touchSpeech.on ? Theme.accentSoft : "transparent"
            objectName: "rest.hear"
            symbol: "ear"
            text: root.model.hear
            visible: root.app.listen.heard
            wordSize: root.wordSize
            onClicked: root.app.touchSpeech.toggle()
        }

        BarButton {
            id: sight

            Layout.fillHeight: true
            edge: Theme.outline
            objectName: "bar.size"
            symbol: "text-size"
            text: root.model.sight
            wordSize: root.wordSize
            onClicked: root.sightAsked()
        }

        BarButton {
            id: help

            Layout.fillHeight: true
            edge: Theme.accent
            fill: Theme.accent
            fillPressed: Theme.accentPressed
            ink: Theme.accentInk
            objectName: "rest.help"
            symbol: "phone-help"
            text: root.model.help
            wordSize: root.wordSize
            onClicked: {
                root.app.visit.begin(root.model.language);
                root.app.router.go("HelpScreen");
            }
        }
    }
}
