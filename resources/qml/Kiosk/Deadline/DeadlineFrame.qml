pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// Around an answer of the deadline card: the people to call beside it, its sources and where to read more below.
GridLayout {
    id: root

    required property AppModel app
    required property string deadlinePage
    required property string deadlinePageTitle
    required property string deadlineTranslation
    required property RecordModel deadlineContacts
    required property RecordModel deadlineSources
    readonly property bool sideBySide: root.width > Theme.px(1500) && Theme.textScale < 1.3
    default property alias content: words.data

    columnSpacing: Theme.px(56)
    columns: root.sideBySide ? 2 : 1
    rowSpacing: Theme.gap

    ColumnLayout {
        id: words

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        spacing: Theme.gap
    }

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.maximumWidth: root.sideBySide ? Theme.px(470) : Infinity
        Layout.minimumWidth: root.sideBySide ? Theme.px(470) : 0
        Layout.rowSpan: root.sideBySide ? 2 : 1
        spacing: Theme.gap

        Card {
            Layout.fillWidth: true
            heading: Said.of("part.people")
            symbol: "users"

            Repeater {
                model: root.deadlineContacts

                ContactLine {
                    Layout.fillWidth: true
                }
            }
        }

        Card {
            Layout.fillWidth: true
            heading: Said.of("part.see_also")
            symbol: "file-text"

            LinkButton {
                Layout.fillWidth: true
                objectName: "deadline.more"
                text: root.deadlinePageTitle
                onClicked: root.app.router.open("page:" + root.deadlinePage)
            }

            LinkButton {
                Layout.fillWidth: true
                objectName: "deadline.other"
                text: qsTr("Count for another paper")
                onClicked: root.app.router.countDays("")
            }
        }
    }

    // Takes the height that the column beside it has more, so that no gap opens above.
    ColumnLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: Theme.gap

        TranslationChip {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            translation: root.deadlineTranslation
        }

        SourceFold {
            Layout.fillWidth: true
            sources: root.deadlineSources
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
