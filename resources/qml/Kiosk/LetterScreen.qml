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
        required property RecordModel caller
        required property list<string> official
        required property bool urgent
        required property string drawing
        required property string step
        required property string stepTitle

        Layout.fillWidth: true
        app: root.app
        kind: "letter"
        columnSpacing: Math.max(Theme.px(56), letter.width - Theme.readingWidth - root.asideWidth)
        columns: letter.sideBySide ? 2 : 1
        rowSpacing: Theme.gap
        sections: [today, others]
        sideBySide: root.sideBySide
        onPeopleAsked: root.openSheet(root.peopleSheet)
        onTrustAsked: root.openSheet(root.trustSheet)

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.maximumWidth: letter.sideBySide ? Theme.readingWidth : Infinity
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: letter.rightToLeft
            spacing: Theme.gap

            AnswerCard {
                Layout.fillWidth: true
                article: letter
                caller: letter.caller
                urgent: letter.urgent
                visible: !letter.expired

                LetterPicture {
                    Layout.alignment: Qt.AlignTop
                    drawing: letter.drawing
                    name: Said.of("letter.drawing")
                    objectName: "letter.picture"
                    size: Theme.px(240)
                }
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
                    listen: root.app.listen
                    recordedAs: `letter:${letter.key}#${key}`
                    onLinkActivated: link => root.app.router.open(link)
                }
            }

            Repeater {
                id: others

                model: letter.expired ? null : letter.parts

                LetterPart {
                    Layout.fillWidth: true
                    listen: root.app.listen
                    marked: key === root.markedSection
                    of: root.heading
                    recordedAs: `letter:${letter.key}#${key}`
                    onLinkActivated: link => root.app.router.open(link)
                }
            }
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.maximumWidth: letter.sideBySide ? root.asideWidth : Infinity
            Layout.minimumWidth: letter.sideBySide ? Theme.px(430) : 0
            spacing: Theme.gap

            Card {
                Layout.fillWidth: true
                heading: Said.of("letter.look")
                symbol: "mail"

                OfficialWords {
                    Layout.fillWidth: true
                    visible: letter.official.length > 0
                    words: letter.official
                }

                PlainLabel {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: Theme.inkMuted
                    font.pixelSize: Theme.small
                    text: Said.of("letter.differs")
                }
            }

            PageAside {
                Layout.fillWidth: true
                article: letter
                showContents: false
            }

            LetterStep {
                Layout.fillWidth: true
                here: letter.step === root.procedure.hereStep
                stepTitle: letter.stepTitle
                onHereAsked: root.procedure.markHere(letter.step)
                onStepAsked: root.app.router.open("step:" + letter.step)
            }
        }
    }
}
