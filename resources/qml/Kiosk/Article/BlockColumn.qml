import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// Blocks of an article, one below the other: what they take from the place they stand in.
ColumnLayout {
    property color ink: Theme.ink
    property int size: Theme.body
    // How wide a line of words may be; tables and boxes take all the room there is.
    property real measure: Infinity

    spacing: Theme.gapSmall
}
