import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Something did not work: what, and what to do next. A strip above the bar, never over what somebody reads.
Rectangle {
    id: root

    required property NoticeModel notices
    readonly property string told: root.words()
    signal spoken(string words)

    function words(): string {
        switch (root.notices.code) {
        case "language-unreadable":
            return qsTr("This language cannot be shown at the moment. Please choose another one, or ask a person.");
        case "screen-failed":
            return qsTr("This page cannot be shown at the moment. Please choose another one, or ask a person.");
        case "save-failed":
            return qsTr("It could not be saved. Is there room, and may you write in your documents?");
        case "voice-silent":
            return qsTr("Nothing can be heard at the moment. Please read on the screen, or ask a person.");
        case "uncaught":
            return qsTr("Something did not work. Please try again, or ask a person.");
        default:
            return "";
        }
    }

    Component.onCompleted: root.spoken(root.told)
    color: Theme.notice
    implicitHeight: row.implicitHeight + 2 * Theme.gapSmall
    visible: root.notices.code !== ""
    onToldChanged: root.spoken(root.told)

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.margins: Theme.gapSmall
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        Icon {
            color: Theme.noticeInk
            name: "info-circle"
        }

        AnnouncedLabel {
            Layout.fillWidth: true
            color: Theme.noticeInk
            objectName: "notice.words"
            occasion: root.notices.code
            text: root.told
        }

        ActionButton {
            Layout.fillWidth: false
            objectName: "notice.close"
            symbol: "x"
            text: qsTr("Close")
            onClicked: root.notices.close()
        }
    }
}
