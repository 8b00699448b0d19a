pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// Between two visits: a picture, one language after the other that greets, and the languages in their own script where a hand reaches them.
FocusScope {
    id: root

    required property AppModel app
    required property RestModel model
    signal sightAsked

    focus: true

    Timer {
        interval: Theme.greeting
        repeat: true
        running: root.Window.active || root.Window.visibility !== Window.Hidden
        onTriggered: root.model.greetInNext()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            columnSpacing: 0
            columns: Theme.portrait ? 1 : 2
            rowSpacing: 0

            // The poster.
            ColumnLayout {
                id: poster

                Layout.bottomMargin: Theme.portrait ? 0 : Theme.gap
                Layout.fillHeight: !Theme.portrait || Theme.band === 0
                Layout.fillWidth: Theme.portrait
                Layout.leftMargin: Theme.margin
                Layout.preferredWidth: Theme.portrait ? -1 : (list.many ? 0.34 : 0.42) * root.width
                Layout.rightMargin: Theme.portrait ? Theme.margin : 0
                Layout.topMargin: Theme.gapLarge
                spacing: Theme.gapSmall

                Item {
                    Layout.fillHeight: true
                    Layout.fillWidth: true

                    Loader {
                        active: Theme.band === 0 && parent.height > Theme.px(160)
                        anchors.fill: parent

                        sourceComponent: Welcome {}
                    }
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    LayoutMirroring.childrenInherit: true
                    LayoutMirroring.enabled: root.model.rightToLeft
                    spacing: 0

                    HeadingLabel {
                        Layout.fillWidth: true
                        font.pixelSize: Theme.greetingTitle
                        level: 1
                        objectName: "rest.greeting"
                        text: root.model.greeting
                    }

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.gapSmall

                        Icon {
                            color: Theme.accent
                            name: "hand-finger"
                            size: Theme.pictogram
                        }

                        PlainLabel {
                            Layout.fillWidth: true
                            font.bold: true
                            font.pixelSize: Theme.sectionTitle
                            lineHeight: Theme.tightLineHeight
                            text: root.model.choose
                        }
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.gapSmall
                        color: Theme.inkMuted
                        lineHeight: Theme.tightLineHeight
                        objectName: "rest.promise"
                        text: root.model.promise
                    }
                }

                PlainLabel {
                    Layout.fillWidth: true
                    LayoutMirroring.enabled: root.model.rightToLeft
                    color: Theme.inkMuted
                    font.pixelSize: Theme.small
                    objectName: "rest.dated"
                    text: [root.model.centre, root.model.dated].filter(part => part !== "").join(" · ")
                }
            }

            ScrollColumn {
                id: list

                readonly property bool many: root.app.visit.languages.count > 8

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: Theme.portrait ? list.wantedHeight : Infinity
                Layout.preferredHeight: list.wantedHeight
                endMargin: Theme.gap
                focus: true

                LanguageGrid {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.portrait ? 0 : list.height - 2 * list.endMargin
                    languages: root.app.visit.languages
                    leastHeight: Theme.px(list.many || Theme.textScale > 1.6 ? 120 : 170)
                    most: Theme.portrait && !list.many ? 2 : 3
                    onPicked: code => root.app.visit.begin(code)
                }
            }
        }

        RestBar {
            Layout.fillWidth: true
            app: root.app
            model: root.model
            onSightAsked: root.sightAsked()
        }
    }
}
