pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A run of an article: plain words, or rich ones where it has markup.
Loader {
    id: root

    property string html: ""
    property string plain: ""
    property int size: Theme.body
    property color ink: Theme.ink
    signal linkActivated(string link)

    // A layout that asks words for the width they would like has each of them laid out twice.
    Layout.preferredWidth: 1
    sourceComponent: root.html === "" ? plainWords : richWords

    Component {
        id: plainWords

        PlainLabel {
            color: root.ink
            font.pixelSize: root.size
            text: root.plain
            width: root.width
        }
    }

    Component {
        id: richWords

        RichLabel {
            color: root.ink
            font.pixelSize: root.size
            html: root.html
            plain: root.plain
            width: root.width
            onLinkActivated: link => root.linkActivated(link)
        }
    }
}
