import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Hides the page at once behind a neutral screen.
FocusScope {
    id: root

    required property AppModel app

    onVisibleChanged: {
        if (root.visible)
            back.forceActiveFocus(Qt.TabFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        MouseArea {
            anchors.fill: parent
        }
    }

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.gapLarge
        width: Math.min(Theme.px(760), parent.width - 2 * Theme.margin)

        Icon {
            Layout.alignment: Qt.AlignHCenter
            color: Theme.accent
            name: "info-circle"
            size: Theme.px(120)
        }

        ActionButton {
            id: back

            Layout.maximumWidth: Infinity
            objectName: "cover.back"
            symbol: "eye-off"
            text: qsTr("Show the page again")
            onClicked: root.app.visit.uncover()
        }

        ActionButton {
            Layout.maximumWidth: Infinity
            mirrorSymbol: true
            objectName: "cover.finish"
            strong: true
            symbol: "logout"
            text: qsTr("Finish")
            onClicked: root.app.visit.finish()
        }
    }
}
