import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// A station of the rail: its name, the office, how long it takes. Opens its step.
TouchButton {
    id: root

    property string place: ""
    property string who: ""
    property string lasts: ""
    property bool here: false
    property bool wide: false
    property color ink: Theme.accent

    Accessible.description: root.lasts === "" ? root.who : qsTr("%1. %2", "who does it. how long it takes").arg(root.who).arg(root.lasts)
    Accessible.name: {
        if (root.place === "")
            return root.here ? qsTr("%1, you are here", "name of a step").arg(root.text) : root.text;
        return (root.here ? qsTr("%1, %2, you are here", "place of a step, its name") : qsTr("%1, %2", "place of a step, its name")).arg(root.place).arg(root.text);
    }
    edge: root.here ? root.ink : Theme.outline

    contentItem: RowLayout {
        spacing: Theme.gap

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: root.wide ? 3 : 1
            rowSpacing: Theme.gapTiny
            uniformCellWidths: true

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.gapTiny

                PlainLabel {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    font.bold: true
                    font.pixelSize: Theme.cardTitle
                    lineHeight: Theme.tightLineHeight
                    text: root.text
                }

                Chip {
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    symbol: "map-pin"
                    text: Said.of("step.here")
                    visible: root.here
                }
            }

            PlainLabel {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.inkMuted
                font.pixelSize: Theme.small
                lineHeight: Theme.tightLineHeight
                text: root.who
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapSmall
                visible: root.lasts !== "" || root.wide

                Icon {
                    color: root.ink
                    name: "clock"
                    size: Theme.iconSmall
                    visible: root.lasts !== ""
                }

                PlainLabel {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: root.ink
                    font.bold: true
                    font.pixelSize: Theme.small
                    lineHeight: Theme.tightLineHeight
                    text: root.lasts
                }
            }
        }

        Icon {
            color: Theme.inkMuted
            mirrored: Theme.rightToLeft
            name: "chevron-right"
            size: Theme.iconSmall
        }
    }
}
