import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// A bar that lies: label, bar or dot, number. The whole line can be touched.
TouchButton {
    id: root

    required property string label
    required text
    required property real share
    property bool chosen: false
    property bool striped: false
    property bool dotted: false
    property int labelWidth: Theme.barLabel
    property int numberWidth: Theme.barNumber

    Accessible.checkable: true
    Accessible.name: Said.pair(root.label, root.text || Said.of("figure.none"))
    activeFocusOnTab: false
    edge: "transparent"
    fill: root.chosen ? Theme.accentSoft : "transparent"
    focusPolicy: Qt.NoFocus
    leftPadding: Theme.gapSmall
    rightPadding: Theme.gapSmall

    // Here, not as a binding: the button of Qt writes its own state when it is complete.
    Component.onCompleted: root.Accessible.checked = Qt.binding(() => root.chosen)

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        PlainLabel {
            Accessible.ignored: true
            Layout.preferredWidth: root.labelWidth
            color: root.chosen ? Theme.ink : Theme.inkMuted
            font.bold: root.chosen
            font.pixelSize: Theme.chartLabel
            lineHeight: Theme.tightLineHeight
            text: root.label
        }

        Item {
            Layout.fillWidth: true
            implicitHeight: Theme.px(40)

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.rule
                height: Theme.line
                visible: root.dotted
                width: parent.width
            }

            BarFill {
                anchors.left: parent.left
                chosen: root.chosen
                height: parent.height
                striped: root.striped
                visible: root.text !== "" && !root.dotted
                width: Math.max(Theme.gapTiny, parent.width * root.share)
            }

            BarFill {
                anchors.left: parent.left
                anchors.leftMargin: (parent.width - width) * root.share
                anchors.verticalCenter: parent.verticalCenter
                chosen: root.chosen
                height: Theme.px(30)
                radius: height / 2
                visible: root.text !== "" && root.dotted
                width: height
            }
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.preferredWidth: root.numberWidth
            color: root.text === "" ? Theme.inkMuted : Theme.ink
            font.bold: root.text !== ""
            font.pixelSize: Theme.chartLabel
            horizontalAlignment: Text.AlignRight
            lineHeight: Theme.tightLineHeight
            text: root.text === "" ? Said.of("figure.none") : root.text
        }
    }
}
