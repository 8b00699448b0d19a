import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// While touches speak: that they do, and the way to end it. Who leaned on the screen by chance would not know why nothing opens any more.
TouchButton {
    id: root

    bottomPadding: Theme.gapTiny
    corner: 0
    edge: Theme.accent
    fill: Theme.accentSoft
    leftPadding: Theme.margin
    objectName: "hear.off"
    rightPadding: Theme.margin
    //: A strip above the bar, and what it does: while it is shown, the first touch speaks and the second one does
    text: qsTr("Each touch speaks. Turn this off: touch here twice.")
    topPadding: Theme.gapTiny

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            color: Theme.accent
            name: "ear"
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.accent
            font.bold: true
            font.pixelSize: Theme.note
            lineHeight: Theme.tightLineHeight
            text: root.text
        }

        Icon {
            color: Theme.accent
            name: "x"
            size: Theme.iconSmall
        }
    }
}
