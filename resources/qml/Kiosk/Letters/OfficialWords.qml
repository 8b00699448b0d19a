pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// The title words of a paper as they are printed on it, a language a line.
ColumnLayout {
    id: root

    required property list<string> words

    spacing: Theme.gapTiny

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.inkMuted
        font.pixelSize: Theme.small
        text: Said.of("letter.printed")
    }

    Repeater {
        model: root.words

        PlainLabel {
            required property string modelData

            Layout.fillWidth: true
            color: Theme.accent
            font.bold: true
            font.pixelSize: Theme.label
            lineHeight: 1
            text: modelData
        }
    }
}
