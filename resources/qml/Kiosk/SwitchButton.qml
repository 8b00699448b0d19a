import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// Something that is on or off: a pictogram, words, and a switch that shows which.
TouchButton {
    id: root

    required property string symbol
    required property bool on

    Accessible.checkable: true
    Accessible.role: Accessible.CheckBox
    edge: root.on ? Theme.accent : Theme.outline
    fill: root.on ? Theme.accentSoft : Theme.surfaceRaised

    // Here, not as a binding: the button of Qt writes its own state when it is complete.
    Component.onCompleted: root.Accessible.checked = Qt.binding(() => root.on)

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            color: Theme.accent
            name: root.symbol
            size: Theme.iconLarge
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.bold: true
            lineHeight: Theme.tightLineHeight
            text: root.text
        }

        Rectangle {
            border.color: root.on ? Theme.accent : Theme.outline
            border.width: Theme.line
            color: root.on ? Theme.accent : Theme.surfaceSunken
            implicitHeight: Theme.switchHeight
            implicitWidth: 2 * implicitHeight
            radius: height / 2

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                border.color: Theme.outline
                border.width: Theme.line
                color: Theme.surfaceRaised
                height: parent.height - 4 * Theme.line
                radius: height / 2
                width: height
                // Mirrored by hand: positions are not.
                x: root.on === Theme.rightToLeft ? 2 * Theme.line : parent.width - width - 2 * Theme.line
            }
        }
    }
}
