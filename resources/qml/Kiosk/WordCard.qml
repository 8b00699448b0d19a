pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// A word of the glossary.
Rectangle {
    id: root

    required property string key
    required property string title
    required property RecordModel heard
    required property string meaning
    required property bool unsure
    required property string page
    property bool asked: false
    signal moreAsked

    border.color: root.asked ? Theme.accent : Theme.rule
    border.width: root.asked ? Theme.gapTiny : Theme.line
    color: Theme.surfaceRaised
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.px(6)

        HeadingLabel {
            Layout.fillWidth: true
            font.pixelSize: Theme.cardTitle
            text: root.title
        }

        Repeater {
            model: root.heard

            PlainLabel {
                required property string language
                required property string word

                Layout.fillWidth: true
                color: Theme.accent
                font.bold: true
                font.pixelSize: Theme.small
                text: "%1: %2".arg(language).arg(word)
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            text: root.meaning
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.inkMuted
            font.pixelSize: Theme.small
            text: qsTr("Not certain in your language: show the Dutch or French word")
            visible: root.unsure
        }

        LinkButton {
            Accessible.description: root.title
            Layout.fillWidth: true
            objectName: "word." + root.key
            symbol: "file-text"
            text: qsTr("Read more")
            visible: root.page !== ""
            onClicked: root.moreAsked()
        }
    }
}
