import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// The picture of a paper and its name: above it in a grid, beside it where there is little height.
TouchButton {
    id: root

    required property string key
    required property string title
    required property string official
    required property string drawing
    property bool flat: false

    Accessible.description: root.official === root.title ? "" : root.official
    corner: root.flat ? Theme.radiusSmall : Theme.radius
    leftPadding: Theme.gapSmall
    rightPadding: Theme.gapSmall
    text: root.title
    topPadding: root.flat ? Theme.gapTiny : Theme.gapSmall
    bottomPadding: root.topPadding

    contentItem: GridLayout {
        columnSpacing: Theme.gapSmall
        columns: root.flat ? 2 : 1
        rowSpacing: Theme.gapTiny

        LetterPicture {
            Layout.alignment: Qt.AlignCenter
            drawing: root.drawing
            size: root.flat ? Theme.pictogram : Theme.paper
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.fillHeight: true
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Theme.small
            horizontalAlignment: root.flat ? Text.AlignLeft : Text.AlignHCenter
            lineHeight: Theme.tightLineHeight
            text: root.title
            verticalAlignment: root.flat ? Text.AlignVCenter : Text.AlignTop
        }
    }
}
