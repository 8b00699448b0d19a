pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// What this screen knows about its visitor (nothing), what it shows, where that comes from, and what it is made of.
ScreenFrame {
    id: root

    required property AppModel app
    required property AboutModel model

    heading: qsTr("About this screen")
    subheading: qsTr("It is not an office. Nobody reads what you do here.")

    Card {
        Layout.fillWidth: true
        heading: qsTr("What it knows about you")
        symbol: "user"

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("Nothing. It has no network, no camera and no account. What you search and read is forgotten when you touch Finish.")
        }
    }

    Card {
        Layout.fillWidth: true
        heading: qsTr("How true it is")
        symbol: "circle-check"

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("Every number has a source. A rule that may have changed says so. This screen does not replace a lawyer: the letter in your hand counts.")
        }

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("The words on buttons and headings:")
            visible: trust.visible
        }

        TranslationChip {
            id: trust

            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            objectName: "about.trust"
            translation: root.model.translation
        }

        PlainLabel {
            Layout.fillWidth: true
            font.bold: true
            objectName: "about.clock"
            text: qsTr("The clock of this screen is wrong. It counts no days until that is mended. Please tell the people who work here.")
            visible: root.model.clockWrong
        }

        PlainLabel {
            // It has a meaning of its own when it is held (kiosk/ui/touch_speech.py).
            readonly property bool holds: true

            Layout.fillWidth: true
            color: Theme.inkMuted
            font.pixelSize: Theme.small
            objectName: "about.edition"
            text: qsTr("Edition %1 of %2 · program %3").arg(root.model.edition).arg(root.model.editionDate).arg(root.model.version)

            // The way of staff, which nobody finds by accident: a finger that stays.
            TapHandler {
                longPressThreshold: Theme.staffHold
                margin: Theme.gapSmall
                onLongPressed: root.app.openStaff()
            }
        }
    }

    Card {
        Layout.fillWidth: true
        heading: qsTr("All sources")
        symbol: "file-text"

        Repeater {
            model: root.model.sources

            SourceLine {
                Layout.fillWidth: true
            }
        }
    }

    Card {
        Layout.fillWidth: true
        heading: qsTr("Made with")
        symbol: "book"

        Repeater {
            model: root.model.licences

            PlainLabel {
                required property string modelData

                Layout.fillWidth: true
                font.pixelSize: Theme.small
                text: modelData
            }
        }
    }
}
