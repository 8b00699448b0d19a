pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Whom to call now: the two numbers of danger, what to say, then what else is urgent, each with its number.
ScreenFrame {
    id: root

    required property AppModel app
    required property HelpModel model

    // The number that is shown alone.
    property CallTile called: null
    readonly property bool wide: Theme.columns(root.innerWidth, 700, 2) > 1

    function showCall(tile: CallTile): void {
        root.called = tile;
        sheets.open(callSheet, tile);
    }

    endMargin: Theme.gap

    SheetLayer {
        id: sheets

        anchors.fill: parent
        app: root.app
        below: root.column
        parent: root
    }

    readonly property Component callSheet: CallSheet {
        call: root.called
        here: root.model.here
        say: root.model.say
        onClosed: sheets.close()
        onPageAsked: root.app.router.open("page:" + root.called.page)
    }

    // What to say on the telephone: beside the title, and below the two numbers where it would push them down.
    component SayRow: RowLayout {
        spacing: Theme.gap

        Icon {
            Layout.alignment: Qt.AlignTop
            color: Theme.accent
            name: "message"
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                font.bold: true
                lineHeight: Theme.tightLineHeight
                //: What to say on the telephone; %1 is an address
                text: qsTr("“I am at: %1”").arg(root.model.here)
                visible: root.model.here !== ""
            }

            PlainLabel {
                Layout.fillWidth: true
                lineHeight: Theme.tightLineHeight
                text: root.model.say
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: 2 * Theme.gapLarge
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.gapSmall

        GridLayout {
            columnSpacing: Theme.gap
            columns: Theme.columns(root.innerWidth, 480, 2)
            rowSpacing: Theme.gapSmall

            HeadingLabel {
                focus: true
                font.pixelSize: Theme.title
                level: 1
                objectName: "screen.heading"
                text: qsTr("Help now")
            }

            Loader {
                active: root.app.listen.offered
                visible: active

                sourceComponent: ListenButton {
                    listen: root.app.listen
                    screen: root
                }
            }
        }

        SayRow {
            Layout.fillWidth: true
            visible: root.wide
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.columns(root.innerWidth, 480, 2)
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.model.calls

            CallTile {
                id: call

                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "call." + key
                onClicked: root.showCall(call)
            }
        }
    }

    SayRow {
        Layout.fillWidth: true
        visible: !root.wide
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.columns(root.innerWidth, 440, 3)
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.model.tiles

            HelpTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "help." + key
                onClicked: root.app.router.open("page:" + page)
            }
        }
    }

    Repeater {
        model: root.model.pages

        LinkButton {
            required property string key
            required property string pictogram
            required property string title
            required property string hint

            Layout.fillWidth: true
            note: hint
            objectName: "page." + key
            symbol: "phone"
            text: title
            onClicked: root.app.router.open("page:" + key)
        }
    }
}
