import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A run of an article, beside whatever `text` its place has.
Item {
    id: root

    property string html: ""
    property string plain: ""
    property int size: Theme.body
    property int numberSize: root.size
    property color ink: Theme.ink
    property bool rightToLeft: Theme.rightToLeft
    // What it stands in says the same to a screen reader.
    property bool silent: false

    // A layout that asks words for the width they would like has each of them laid out twice.
    Layout.preferredWidth: 1
    implicitHeight: label.implicitHeight

    RichLabel {
        id: label

        Accessible.ignored: root.silent
        color: root.ink
        font.pixelSize: root.size
        html: root.html
        numberSize: root.numberSize
        plain: root.plain
        rightToLeft: root.rightToLeft
        width: root.width
    }
}
