import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// What every day of the deadline card says.
CallOut {
    id: root

    heading: qsTr("The date in your own letter counts")
    tone: "careful"

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.noticeInk
        text: qsTr("This is to help you count. Look in your letter, and ask your lawyer.")
    }
}
