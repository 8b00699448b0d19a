pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// Which number stands in the letter, beside the words to look for.
GridLayout {
    id: root

    required property AppModel app
    required property DeadlineModel deadline
    readonly property bool sideBySide: !Theme.portrait && Theme.textScale < 1.4

    columnSpacing: Theme.gapLarge
    columns: root.sideBySide ? 2 : 1
    rowSpacing: Theme.gap

    NumberWords {
        id: words

        app: root.app
    }

    TimeWords {
        Layout.alignment: Qt.AlignTop
        Layout.column: root.sideBySide ? 1 : 0
        Layout.fillWidth: true
        Layout.maximumWidth: root.sideBySide ? Theme.px(480) : Infinity
        Layout.minimumWidth: root.sideBySide ? Theme.px(480) : 0
        Layout.row: 0
        words: root.deadline.timeWords
    }

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.column: 0
        Layout.fillWidth: true
        Layout.row: root.sideBySide ? 0 : 1
        spacing: Theme.gap

        GridLayout {
            id: numbers

            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: Theme.columns(width, 230, 3)
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: root.deadline.numbers

                NumberButton {
                    required property int value
                    required property string unit

                    Layout.fillWidth: true
                    objectName: "number." + value + "." + unit
                    text: words.of(value, unit)
                    onClicked: root.deadline.chooseNumber(value, unit)
                }
            }
        }

        LargeAnswer {
            Layout.fillWidth: true
            objectName: "number.other"
            symbol: "list-details"
            text: Said.of("ask.other_number")
            onClicked: root.deadline.chooseOtherNumber()
        }

        LargeAnswer {
            Layout.fillWidth: true
            objectName: "number.day"
            symbol: "calendar-count"
            text: Said.of("ask.named_day")
            onClicked: root.deadline.chooseNamedDay()
        }

        LargeAnswer {
            Layout.fillWidth: true
            objectName: "number.none"
            symbol: "search"
            text: Said.of("ask.no_number")
            onClicked: root.deadline.chooseNoNumber()
        }
    }
}
