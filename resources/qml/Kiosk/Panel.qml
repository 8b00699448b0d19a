pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A question over the screen, above the bar. What lies below is switched off by Main.qml while one is open.
FocusScope {
    id: root

    default property alias content: scroller.content
    property string heading: ""
    property bool closable: true
    readonly property real innerWidth: scroller.innerWidth
    signal closed

    function show(item: Item): void {
        scroller.show(item);
    }

    Accessible.name: root.heading
    Accessible.role: Accessible.Dialog
    focus: true

    Keys.onEscapePressed: {
        if (root.closable)
            root.closed();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        MouseArea {
            anchors.fill: parent
            onClicked: {
                if (root.closable)
                    root.closed();
            }
        }
    }

    // At the bottom of an upright screen, where a hand reaches it.
    Rectangle {
        anchors.bottom: Theme.portrait ? parent.bottom : undefined
        anchors.bottomMargin: Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: Theme.portrait ? undefined : parent.verticalCenter
        color: Theme.surface
        height: Math.min(scroller.wantedHeight, parent.height - 2 * Theme.gap)
        radius: Theme.radius
        width: Math.min(Theme.px(1480), parent.width - 2 * Theme.gap)

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
