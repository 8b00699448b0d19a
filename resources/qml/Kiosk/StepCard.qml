pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One step of the rail: its number, its name, who and when; unfolded, all that belongs to it.
Item {
    id: root

    required property int index
    required property string key
    required property string numberText
    required property string title
    required property string summary
    required property string who
    required property string inShort
    required property string inShortHtml
    required property var parts
    required property var sideRoads
    required property var marks
    required property var sources
    required property bool branch
    required property var contacts
    required property bool expired
    required property string page
    required property string checkedWords
    required property string translation
    required property string languageName
    required property bool pastReview
    property bool unfolded: false
    property bool here: false
    property bool last: false
    readonly property int bubble: Math.max(Theme.touch, Theme.heading(64))
    signal toggled
    signal hereAsked
    signal linkAsked(string link)

    implicitHeight: card.implicitHeight + Theme.gap

    Rectangle {
        color: Theme.accentFaded
        height: root.last ? 0 : root.height
        opacity: 0.6
        width: Theme.px(6)
        x: Theme.rightToLeft ? root.width - (root.bubble + width) / 2 : (root.bubble - width) / 2
        y: root.bubble / 2
    }

    Rectangle {
        border.color: Theme.accent
        border.width: Theme.px(5)
        color: root.unfolded || root.here ? Theme.accent : Theme.surfaceRaised
        height: root.bubble
        radius: height / 2
        width: root.bubble
        x: Theme.rightToLeft ? root.width - width : 0
        y: Theme.px(4)

        PlainLabel {
            anchors.centerIn: parent
            color: root.unfolded || root.here ? Theme.accentInk : Theme.accent
            font.bold: true
            font.pixelSize: Theme.figure
            lineHeight: 1
            text: root.numberText
            visible: !root.branch
        }

        Icon {
            anchors.centerIn: parent
            color: root.unfolded || root.here ? Theme.accentInk : Theme.accent
            mirrored: Theme.rightToLeft
            name: "arrow-fork"
            visible: root.branch
        }
    }

    Rectangle {
        id: card

        border.color: root.unfolded ? Theme.accent : Theme.outline
        border.width: root.unfolded ? Theme.px(4) : Theme.line
        color: Theme.surfaceRaised
        implicitHeight: column.implicitHeight
        radius: Theme.radius
        width: root.width - root.bubble - Theme.gapLarge
        x: Theme.rightToLeft ? 0 : root.bubble + Theme.gapLarge

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            spacing: 0

            StepHead {
                Layout.fillWidth: true
                here: root.here
                objectName: "open." + root.key
                remark: root.who + (root.summary === "" ? "" : " · " + root.summary)
                text: root.title
                unfolded: root.unfolded
                onClicked: root.toggled()
            }

            Loader {
                Layout.bottomMargin: Theme.gap
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gapLarge
                Layout.rightMargin: Theme.gapLarge
                active: root.unfolded
                sourceComponent: body
                visible: root.unfolded
            }
        }
    }

    Component {
        id: body

        ColumnLayout {
            spacing: Theme.gap

            AskNow {
                Layout.fillWidth: true
                contacts: root.contacts
                visible: root.expired
            }

            Words {
                Layout.fillWidth: true
                html: root.inShortHtml
                plain: root.inShort
                visible: !root.expired
                onLinkActivated: link => root.linkAsked(link)
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.gapLarge
                columns: Theme.columns(card.width - 2 * Theme.gapLarge, 420, 3)
                rowSpacing: Theme.gap
                uniformCellWidths: true
                visible: !root.expired

                Repeater {
                    model: root.expired ? null : root.parts

                    ColumnLayout {
                        id: part

                        required property var modelData

                        Layout.alignment: Qt.AlignTop
                        Layout.fillWidth: true
                        spacing: Theme.px(4)

                        HeadingLabel {
                            Layout.fillWidth: true
                            color: Theme.accent
                            font.pixelSize: Theme.text(23)
                            text: part.modelData.title
                        }

                        ArticleText {
                            Layout.fillWidth: true
                            blocks: part.modelData.blocks
                            size: Theme.text(24)
                            onLinkActivated: link => root.linkAsked(link)
                        }
                    }
                }
            }

            Repeater {
                model: root.sideRoads

                SideRoad {
                    required property var modelData

                    Layout.fillWidth: true
                    kind: modelData.kind
                    target: modelData.target
                    text: modelData.words
                    onClicked: root.linkAsked(target)
                }
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.gapSmall

                ActionButton {
                    width: Math.min(implicitWidth, parent.width)
                    objectName: "here." + root.key
                    strong: !root.here
                    symbol: "map-pin"
                    text: root.here ? qsTr("I am not here any more") : qsTr("I am here")
                    onClicked: root.hereAsked()
                }

                ActionButton {
                    width: Math.min(implicitWidth, parent.width)
                    objectName: "more." + root.key
                    symbol: "file-text"
                    text: qsTr("Read more")
                    onClicked: root.linkAsked("page:" + root.page)
                }
            }

            TrustLine {
                Layout.fillWidth: true
                checkedWords: root.checkedWords
                languageName: root.languageName
                marks: root.marks
                pastReview: root.pastReview
                translation: root.translation
            }

            SourceFold {
                Layout.fillWidth: true
                sources: root.sources
            }
        }
    }
}
