pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A question over the screen. What lies below is switched off by Main.qml while one is open.
FocusScope {
    id: root

    default property alias content: scroller.content
    property string heading: ""
    property bool open: false
    property bool closable: true
    readonly property real innerWidth: scroller.innerWidth

    function show(): void {
        root.open = true;
        root.forceActiveFocus();
    }

    function close(): void {
        root.open = false;
    }

    Accessible.name: root.heading
    Accessible.role: Accessible.Dialog
    visible: root.open

    Keys.onEscapePressed: {
        if (root.closable)
            root.close();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        MouseArea {
            anchors.fill: parent
            onClicked: {
                if (root.closable)
                    root.close();
            }
        }
    }

    Rectangle {
        anchors.centerIn: parent
        color: Theme.surface
        height: Math.min(scroller.wantedHeight, parent.height - 2 * Theme.gap)
        radius: Theme.radius
        width: Math.min(Theme.px(1180), parent.width - 2 * Theme.gap)

        MouseArea {
            anchors.fill: parent
        }

        ScrollColumn {
            id: scroller

            anchors.fill: parent
            endMargin: Theme.gapLarge
            focus: true
            sideMargin: Theme.gapLarge

            HeadingLabel {
                Layout.fillWidth: true
                text: root.heading
            }
        }
    }
}
