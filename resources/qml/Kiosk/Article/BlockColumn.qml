import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// Blocks of an article, one below the other: what they take from the place they stand in.
ColumnLayout {
    property color ink: Theme.ink
    property int size: Theme.body

    spacing: Theme.gapSmall
}
