import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// What to do or by when, in large letters on the strongest ground of the card; more lines below.
Rectangle {
    id: root

    required property string small
    required property string large
    default property alias content: lines.data

    color: Theme.accent
    implicitHeight: column.implicitHeight + 2 * Theme.gapLarge
    radius: Theme.radius

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.gapLarge
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gapSmall

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.accentInkMuted
            text: root.small
        }

        HeadingLabel {
            Layout.fillWidth: true
            color: Theme.accentInk
            font.pixelSize: Theme.title
            objectName: "deadline.large"
            text: root.large
        }

        ColumnLayout {
            id: lines

            Layout.fillWidth: true
            spacing: Theme.gapSmall
        }
    }
}
