pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// What the bars of a pair are, in their order; the name of the chosen one stands out.
ColumnLayout {
    id: root

    required property RecordModel groups
    required property int group
    property bool striped: false

    spacing: Theme.gapTiny

    Repeater {
        model: root.groups

        PlainLabel {
            id: name

            required property string label
            required property int index

            Layout.fillWidth: true
            color: name.index === root.group ? Theme.ink : Theme.inkMuted
            font.bold: name.index === root.group
            font.pixelSize: Theme.small
            text: name.index === 0 ? Said.of("figure.first_bar").arg(name.label) : Said.of("figure.second_bar").arg(name.label)
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.inkMuted
        font.pixelSize: Theme.small
        text: Said.of("figure.striped")
        visible: root.striped
    }
}
