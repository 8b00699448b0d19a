import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// What every answer of the deadline card says.
CallOut {
    id: root

    property bool counted: false

    heading: qsTr("The date in your own letter counts")
    tone: "careful"

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.noticeInk
        text: root.counted ? qsTr("This is to help you count. Look in your letter, and ask your lawyer.") : qsTr("Look in your letter: there is a last day, or a number of days. Ask your lawyer.")
    }
}
