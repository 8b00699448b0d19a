pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A question over the screen. What lies below is switched off by Main.qml while one is open.
FocusScope {
    id: root

    default property alias content: column.data
    property string heading: ""
    property bool open: false
    property bool closable: true

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
        height: Math.min(column.implicitHeight + 2 * Theme.gapLarge, parent.height - 2 * Theme.gap)
        radius: Theme.radius
        width: Math.min(Theme.px(1180), parent.width - 2 * Theme.gap)

        MouseArea {
            anchors.fill: parent
        }

        Flickable {
            anchors.fill: parent
            anchors.margins: Theme.gapLarge
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height
            contentHeight: column.implicitHeight
            contentWidth: width

            ColumnLayout {
                id: column

                spacing: Theme.gap
                width: parent.width

                HeadingLabel {
                    Layout.fillWidth: true
                    text: root.heading
                }
            }
        }
    }
}
