pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// Where the figure that is read comes from, and how old the newest one is.
ColumnLayout {
    id: root

    required property RecordModel sources
    required property string age

    spacing: 0

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.inkMuted
        font.pixelSize: Theme.small
        text: Said.of("figure.origin")
    }

    Repeater {
        model: root.sources

        SourceLine {
            Layout.fillWidth: true
            compact: true
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.inkMuted
        font.pixelSize: Theme.small
        text: root.age
        visible: root.age !== ""
    }
}
