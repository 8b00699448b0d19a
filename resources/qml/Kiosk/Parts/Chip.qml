import QtQuick
import QtQuick.Layouts

// A short remark: checked on, may have changed, not reviewed.
Rectangle {
    id: root

    readonly property bool readAloud: false
    required property string text
    property string symbol: ""
    property bool notice: false
    readonly property color ink: root.notice ? Theme.noticeInk : Theme.ink

    color: root.notice ? Theme.notice : Theme.chip
    implicitHeight: row.implicitHeight + Theme.gapSmall
    implicitWidth: row.implicitWidth + 2 * Theme.gapSmall + Theme.px(8)
    radius: Math.min(root.height / 2, Theme.radius)

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.gapSmall + Theme.gapTiny
        anchors.right: parent.right
        anchors.rightMargin: Theme.gapSmall + Theme.gapTiny
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapSmall

        Icon {
            color: root.ink
            name: root.symbol
            size: Theme.iconSmall
            visible: root.symbol !== ""
        }

        PlainLabel {
            Layout.fillWidth: true
            color: root.ink
            font.bold: true
            font.pixelSize: Theme.small
            text: root.text
        }
    }
}
