import QtQuick
import QtQuick.Layouts

// A raised box with an optional heading; what it holds is laid out in a column.
Rectangle {
    id: root

    default property alias content: column.data
    property string heading: ""
    property string symbol: ""

    border.color: Theme.rule
    border.width: Theme.line
    color: Theme.surfaceRaised
    implicitHeight: column.implicitHeight + 2 * Theme.px(28)
    implicitWidth: column.implicitWidth + 2 * Theme.px(28)
    radius: Theme.radius

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.px(28)
        spacing: Theme.gapSmall

        RowLayout {
            spacing: Theme.gapSmall
            visible: root.heading !== ""

            Icon {
                color: Theme.accent
                name: root.symbol
                visible: root.symbol !== ""
            }

            HeadingLabel {
                Layout.fillWidth: true
                font.pixelSize: Theme.cardTitle
                text: root.heading
            }
        }
    }
}
