pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Letters
import Kiosk.Models
import Kiosk.Parts

// A letter as a card to act on: its likeness, what to do today, what it is and is not, whom to call, the step it belongs to.
ArticleFrame {
    id: root

    readonly property ProcedureModel procedure: root.app.procedure

    body: ArticleBody {
        id: letter

        required property RecordModel today
        required property list<string> official
        required property bool urgent
        required property string drawing
        required property string step
        required property string stepTitle

        Layout.fillWidth: true
        app: root.app
        columnSpacing: Theme.px(48)
        columns: letter.sideBySide ? 3 : 1
        rowSpacing: Theme.gapLarge
        sections: [today, others]
        sideBySide: root.sideBySide

        GridLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.maximumWidth: letter.sideBySide ? Theme.px(360) : Infinity
            Layout.minimumWidth: letter.sideBySide ? Theme.px(360) : 0
            columnSpacing: Theme.gapLarge
            columns: letter.sideBySide || Theme.columns(root.innerWidth, 440, 2) === 1 ? 1 : 2
            rowSpacing: Theme.gap

            Rectangle {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: letter.sideBySide
                color: Theme.surfaceSunken
                implicitHeight: picture.implicitHeight + 2 * Theme.gap
                implicitWidth: picture.implicitWidth + 2 * Theme.gap
                radius: Theme.radius

                LetterPicture {
                    id: picture

                    anchors.centerIn: parent
                    drawing: letter.drawing
                    name: qsTr("Drawing of this paper. Your paper may look different.")
                    objectName: "letter.picture"
                    size: Theme.px(280)
                }
            }

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: Theme.gap

                PlainLabel {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: Theme.inkMuted
                    font.pixelSize: Theme.small
                    lineHeight: Theme.tightLineHeight
                    text: qsTr("This is a drawing: your paper may look different.")
                }

                Loader {
                    Layout.fillWidth: true
                    active: letter.sideBySide
                    sourceComponent: stepOfLetter
                    visible: letter.sideBySide
                }

                OfficialWords {
                    Layout.fillWidth: true
                    visible: letter.official.length > 0
                    words: letter.official
                }
            }
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: letter.rightToLeft
            spacing: Theme.gap

            Chip {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                notice: true
                symbol: "flag"
                text: qsTr("Act today")
                visible: letter.urgent
            }

            ArticleLead {
                Layout.fillWidth: true
                article: letter
            }

            AskNow {
                Layout.fillWidth: true
                visible: letter.expired
            }

            Repeater {
                id: today

                model: letter.expired ? null : letter.today

                TodayPart {
                    Layout.fillWidth: true
                    onLinkActivated: link => root.app.router.open(link)
                }
            }

            ArticleTrust {
                Layout.fillWidth: true
                article: letter
                onSourcesAsked: sources.toggle()
            }

            Repeater {
                id: others

                model: letter.expired ? null : letter.parts

                LetterPart {
                    Layout.fillWidth: true
                    onLinkActivated: link => root.app.router.open(link)
                }
            }

            SourceFold {
                id: sources

                Layout.fillWidth: true
                sources: letter.sources
            }
        }

        Loader {
            Layout.fillWidth: true
            active: !letter.sideBySide
            sourceComponent: stepOfLetter
            visible: !letter.sideBySide
        }

        PageAside {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.maximumWidth: letter.sideBySide ? Theme.px(430) : Infinity
            Layout.minimumWidth: letter.sideBySide ? Theme.px(430) : 0
            article: letter
            showContents: false
        }

        // On a wide screen below the drawing, else after the words: what to do today comes first.
        Component {
            id: stepOfLetter

            LetterStep {
                here: letter.step === root.procedure.hereStep
                stepTitle: letter.stepTitle
                onHereAsked: root.procedure.markHere(letter.step)
                onStepAsked: root.app.router.open("step:" + letter.step)
            }
        }
    }
}
