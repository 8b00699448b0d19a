import QtQuick
import QtQuick.Layouts

// The line of a step on the rail; opens and folds it.
TouchButton {
    id: root

    property bool here: false
    property bool unfolded: false
    property string remark: ""

    Accessible.checkable: true
    Accessible.checked: root.unfolded
    Accessible.description: root.remark
    bottomPadding: Theme.gap
    edge: "transparent"
    fill: "transparent"
    leftPadding: Theme.gapLarge
    rightPadding: Theme.gapLarge
    topPadding: Theme.gap

    contentItem: GridLayout {
        columnSpacing: Theme.gap
        columns: root.width > Theme.px(1100) && Theme.textScale < 1.4 ? 3 : 1
        rowSpacing: Theme.px(4)

        PlainLabel {
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Theme.cardTitle
            lineHeight: Theme.tightLineHeight
            text: root.text
        }

        Chip {
            Layout.maximumWidth: implicitWidth
            symbol: "map-pin"
            text: qsTr("I am here")
            visible: root.here
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.inkMuted
            font.pixelSize: Theme.small
            horizontalAlignment: parent.columns === 1 ? Text.AlignLeft : Text.AlignRight
            lineHeight: Theme.tightLineHeight
            text: root.remark
        }
    }
}
