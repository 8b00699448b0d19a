import QtQuick
import Kiosk.Parts

// A size of text, shown as it is: all tiles are as high as the largest letters need, and their letters stand on one line.
TouchButton {
    id: root

    required property int percent
    required property bool chosen

    Accessible.checkable: true
    edge: root.chosen ? Theme.accent : Theme.outline
    fill: root.chosen ? Theme.accentSoft : Theme.surfaceRaised
    leftPadding: 0
    rightPadding: 0
    text: qsTr("%1 percent").arg(root.percent)

    // Here, not as a binding: the button of Qt writes its own state when it is complete.
    Component.onCompleted: root.Accessible.checked = Qt.binding(() => root.chosen)

    contentItem: Item {
        implicitHeight: Theme.bodyAt(300) * 1.5 + number.implicitHeight
        implicitWidth: number.implicitWidth

        PlainLabel {
            Accessible.ignored: true
            anchors.baseline: parent.top
            anchors.baselineOffset: Theme.bodyAt(300) * 1.15
            anchors.horizontalCenter: parent.horizontalCenter
            font.bold: root.chosen
            font.pixelSize: Theme.bodyAt(root.percent)
            //: A letter or two that show how large the text will be
            text: qsTr("Aa")
        }

        PlainLabel {
            id: number
            Accessible.ignored: true

            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.inkMuted
            font.pixelSize: Theme.sizeNumber
            text: root.percent + " %"
        }
    }
}
