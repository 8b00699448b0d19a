pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// The words beside a number of days, as letters print them.
Card {
    id: root

    required property RecordModel words

    heading: Said.of("ask.words")
    symbol: "search"

    // One language beside the other where there is room, so that the numbers below come into sight.
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge
        columns: Theme.columns(width, 420, 2)
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true

        Repeater {
            model: root.words

            ColumnLayout {
                id: row

                required property string language
                required property string word

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: Theme.gapTiny

                PlainLabel {
                    Layout.fillWidth: true
                    color: Theme.inkMuted
                    font.pixelSize: Theme.small
                    lineHeight: Theme.tightLineHeight
                    text: row.language
                }

                PlainLabel {
                    Layout.fillWidth: true
                    color: Theme.accent
                    font.bold: true
                    font.pixelSize: Theme.cardTitle
                    text: row.word
                }
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        text: Said.of("ask.words_hint")
    }
}
