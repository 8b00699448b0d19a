import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// The picture of a paper and its name, small: touch the one you hold.
TouchButton {
    id: root

    required property string key
    required property string title
    required property string official
    required property string drawing

    Accessible.description: root.official
    leftPadding: Theme.gapSmall
    rightPadding: Theme.gapSmall
    text: root.title

    contentItem: ColumnLayout {
        spacing: Theme.gapTiny

        LetterPicture {
            Layout.alignment: Qt.AlignHCenter
            drawing: root.drawing
            size: Theme.paper
        }

        PlainLabel {
            Layout.fillHeight: true
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Theme.tightLineHeight
            text: root.title
        }
    }
}
