import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// Who sends letters: the head of one, and the name.
TouchButton {
    id: root

    required property string key
    required property string name
    required property string drawing

    bottomPadding: Theme.gapSmall
    text: root.name
    topPadding: Theme.gapSmall

    contentItem: ColumnLayout {
        spacing: Theme.gapTiny

        LetterPicture {
            Layout.alignment: Qt.AlignHCenter
            drawing: root.drawing
            size: Theme.letter
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.fillHeight: true
            Layout.fillWidth: true
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Theme.tightLineHeight
            text: root.name
            verticalAlignment: Text.AlignVCenter
        }
    }
}
