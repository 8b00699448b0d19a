import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// While a screen is read aloud: back, pause, on, stop, slower, faster, quieter, louder. Above the bar, below what is read.
Rectangle {
    id: root

    required property ListenModel listen
    readonly property list<BarButton> buttons: [back, play, on, slower, faster, quieter, louder, stop]
    readonly property int wordSize: Math.max(1, Math.floor(Theme.bar * Math.min(1, ...root.buttons.map(button => button.room / Math.max(1, button.longest)))))

    Accessible.name: qsTr("Bar to listen with")
    Accessible.role: Accessible.ToolBar
    color: Theme.accentSoft
    implicitHeight: row.implicitHeight + 2 * Theme.gapSmall

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.accent
        height: Theme.line
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.margin - Theme.gapSmall
        anchors.margins: Theme.gapSmall
        anchors.rightMargin: Theme.margin - Theme.gapSmall
        spacing: Theme.gapSmall
        uniformCellSizes: true

        BarButton {
            id: back

            Layout.fillHeight: true
            mirrorSymbol: true
            objectName: "listen.back"
            symbol: "player-skip-back"
            //: Reads the sentence before
            text: qsTr("Previous")
            wordSize: root.wordSize
            onClicked: root.listen.skip(-1)
        }

        BarButton {
            id: play

            Layout.fillHeight: true
            edge: Theme.accent
            fill: Theme.accent
            fillPressed: Theme.accentPressed
            ink: Theme.accentInk
            mirrorSymbol: true
            objectName: "listen.play"
            symbol: root.listen.playing ? "player-pause" : "player-play"
            //: Reading aloud: stops for a while, or goes on
            text: root.listen.playing ? qsTr("Pause") : qsTr("Read on")
            wordSize: root.wordSize
            onClicked: root.listen.toggle()
        }

        BarButton {
            id: on

            Layout.fillHeight: true
            mirrorSymbol: true
            objectName: "listen.on"
            symbol: "player-skip-forward"
            //: Goes on to the next sentence
            text: qsTr("Next")
            wordSize: root.wordSize
            onClicked: root.listen.skip(1)
        }

        BarButton {
            id: slower

            Layout.fillHeight: true
            enabled: root.listen.speed > -root.listen.most
            mirrorSymbol: true
            objectName: "listen.slower"
            symbol: "walk"
            //: Speaks more slowly
            text: qsTr("Slower")
            wordSize: root.wordSize
            onClicked: root.listen.changeSpeed(-1)
        }

        BarButton {
            id: faster

            Layout.fillHeight: true
            enabled: root.listen.speed < root.listen.most
            mirrorSymbol: true
            objectName: "listen.faster"
            symbol: "run"
            //: Speaks faster
            text: qsTr("Faster")
            wordSize: root.wordSize
            onClicked: root.listen.changeSpeed(1)
        }

        BarButton {
            id: quieter

            Layout.fillHeight: true
            enabled: root.listen.volume > -root.listen.most
            mirrorSymbol: true
            objectName: "listen.quieter"
            symbol: "volume-2"
            //: Speaks in a lower voice
            text: qsTr("Quieter")
            wordSize: root.wordSize
            onClicked: root.listen.changeVolume(-1)
        }

        BarButton {
            id: louder

            Layout.fillHeight: true
            enabled: root.listen.volume < root.listen.most
            mirrorSymbol: true
            objectName: "listen.louder"
            symbol: "volume"
            //: Speaks in a louder voice
            text: qsTr("Louder")
            wordSize: root.wordSize
            onClicked: root.listen.changeVolume(1)
        }

        BarButton {
            id: stop

            Layout.fillHeight: true
            edge: Theme.outline
            fill: Theme.surfaceRaised
            objectName: "listen.stop"
            symbol: "player-stop"
            //: Stops reading aloud
            text: qsTr("Stop")
            wordSize: root.wordSize
            onClicked: root.listen.close()
        }
    }
}
