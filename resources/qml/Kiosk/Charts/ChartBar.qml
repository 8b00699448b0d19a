import QtQuick
import Kiosk.Article
import Kiosk.Parts

// A standing bar with its number above and its label below; the whole column can be touched. Without a figure its place stays empty.
TouchButton {
    id: root

    required property string label
    required text
    required property real share
    property bool chosen: false
    property bool striped: false
    property int room: Theme.px(290)
    property int lines: 1
    property bool named: true

    Accessible.checkable: true
    Accessible.name: Said.pair(root.label, root.text || Said.of("figure.none"))
    activeFocusOnTab: false
    bottomPadding: 0
    edge: "transparent"
    fill: "transparent"
    fillPressed: "transparent"
    focusPolicy: Qt.NoFocus
    implicitHeight: root.room + Theme.chartNumber + root.lines * Theme.chartLine
    implicitWidth: Theme.px(60)
    leftPadding: 0
    rightPadding: 0
    topPadding: 0

    // Here, not as a binding: the button of Qt writes its own state when it is complete.
    Component.onCompleted: root.Accessible.checked = Qt.binding(() => root.chosen)

    contentItem: Item {
        id: area

        readonly property real room: place.y - number.height - 2 * Theme.gapSmall

        PlainLabel {
            id: number
            Accessible.ignored: true

            anchors.bottom: column.top
            anchors.bottomMargin: Theme.px(6)
            anchors.left: parent.left
            anchors.right: parent.right
            color: root.text === "" ? Theme.inkMuted : Theme.ink
            font.bold: root.text !== ""
            font.pixelSize: root.text === "" ? Theme.chartLabelSmall : Theme.chartLabel
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            text: root.text === "" ? Said.of("figure.none") : root.text
        }

        BarFill {
            id: column

            anchors.bottom: place.top
            anchors.bottomMargin: Theme.px(8)
            anchors.horizontalCenter: parent.horizontalCenter
            chosen: root.chosen
            height: root.text === "" ? 0 : Math.max(Theme.gapTiny, area.room * root.share)
            striped: root.striped
            visible: root.text !== ""
            width: Math.min(parent.width, Theme.px(104))
        }

        PlainLabel {
            id: place
            Accessible.ignored: true

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            color: root.chosen ? Theme.ink : Theme.inkMuted
            font.bold: root.chosen
            height: root.named ? root.lines * Theme.chartLine : 0
            font.pixelSize: Theme.chartLabel
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            text: root.named ? root.label : ""
        }
    }
}
