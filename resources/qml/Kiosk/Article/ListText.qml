pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// A list; the markers stand in a column of their own.
ColumnLayout {
    id: root

    required property RecordModel entries
    property list<string> numbers: []
    property color ink: Theme.ink
    property bool rightToLeft: Theme.rightToLeft
    property int size: Theme.body

    Accessible.role: Accessible.List
    spacing: Theme.px(6)

    Repeater {
        model: root.entries

        RowLayout {
            id: entry

            required property string text
            required property string html
            required property int index

            Accessible.name: entry.text
            Accessible.role: Accessible.ListItem
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            PlainLabel {
                Accessible.ignored: true
                Layout.alignment: Qt.AlignTop
                Layout.minimumWidth: root.size
                color: root.ink
                font.bold: root.numbers.length > 0
                font.pixelSize: root.size
                rightToLeft: root.rightToLeft
                text: root.numbers[entry.index] ?? "•" // entries and numbers come one after the other
            }

            Words {
                silent: true
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                html: entry.html
                ink: root.ink
                plain: entry.text
                rightToLeft: root.rightToLeft
                size: root.size
            }
        }
    }
}
