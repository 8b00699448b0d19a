import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Blocks of an article, one below the other: what they take from the place they stand in.
ColumnLayout {
    property color ink: Theme.ink
    property int size: Theme.body
    // Of their language, which need not be that of the screen.
    property bool rightToLeft: Theme.rightToLeft
    property DocumentWords words: Said.words

    spacing: Theme.gapSmall
}
