pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Letters
import Kiosk.Models
import Kiosk.Parts

// A letter as a card to act on: its likeness, what to do today, what it is and is not, whom to call, the step it belongs to.
ScreenFrame {
    id: root

    required property AppModel app
    readonly property PageModel page: root.app.page
    readonly property ProcedureModel procedure: root.app.procedure
    readonly property bool sideBySide: root.innerWidth > Theme.px(1500) && Theme.textScale < 1.3
    property string sectionInView: ""

    // The parts in their order: what to do today comes first.
    function shownParts(): list<LetterPart> {
        const shown = [];
        for (const column of [first, others]) {
            for (let n = 0; n < column.count; ++n)
                shown.push(column.itemAt(n) as LetterPart);
        }
        return shown;
    }

    function goTo(section: string): void {
        const part = root.shownParts().find(one => one.key === section);
        if (part)
            root.bringToTop(part);
    }

    // The section at the top of the view, to be found again after a change of language.
    function noteSectionInView(): void {
        const line = root.contentY + Theme.gapLarge;
        const passed = root.shownParts().filter(one => one.mapToItem(root.column, 0, 0).y <= line);
        root.sectionInView = passed.length > 0 ? passed[passed.length - 1].key : "";
    }

    heading: root.page.title
    kicker: root.page.topicTitle
    kickerSymbol: root.page.topicIcon

    Component.onCompleted: Qt.callLater(root.goTo, root.page.section)
    onContentYChanged: root.noteSectionInView()

    Connections {
        function onWordsChanged(): void {
            Qt.callLater(root.goTo, root.sectionInView);
        }

        target: root.page
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.px(48)
        columns: root.sideBySide ? 3 : 1
        rowSpacing: Theme.gapLarge

        GridLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.maximumWidth: root.sideBySide ? Theme.px(360) : Infinity
            Layout.minimumWidth: root.sideBySide ? Theme.px(360) : 0
            columnSpacing: Theme.gapLarge
            columns: root.sideBySide || Theme.columns(root.innerWidth, 440, 2) === 1 ? 1 : 2
            rowSpacing: Theme.gap

            Rectangle {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: root.sideBySide
                color: Theme.surfaceSunken
                implicitHeight: picture.implicitHeight + 2 * Theme.gap
                implicitWidth: picture.implicitWidth + 2 * Theme.gap
                radius: Theme.radius

                LetterPicture {
                    id: picture

                    anchors.centerIn: parent
                    drawing: root.page.drawing
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
                    active: root.sideBySide
                    sourceComponent: stepOfLetter
                    visible: root.sideBySide
                }

                OfficialWords {
                    Layout.fillWidth: true
                    visible: root.page.official.length > 0
                    words: root.page.official
                }
            }
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: root.page.rightToLeft
            spacing: Theme.gap

            Chip {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                notice: true
                symbol: "flag"
                text: qsTr("Act today")
                visible: root.page.urgent
            }

            CallOut {
                Layout.fillWidth: true
                tone: "short"
                visible: !root.page.expired

                Words {
                    Layout.fillWidth: true
                    html: root.page.inShortHtml
                    plain: root.page.inShort
                    size: Theme.lead
                    onLinkActivated: link => root.app.openLink(link)
                }
            }

            ActionButton {
                Layout.alignment: Qt.AlignLeft
                objectName: "page.count"
                symbol: "clock"
                text: qsTr("Count my days")
                visible: root.page.countable !== "" && !root.page.expired
                onClicked: root.app.countDays(root.page.countable)
            }

            AskNow {
                Layout.fillWidth: true
                visible: root.page.expired
            }

            Repeater {
                id: first

                model: root.page.expired ? null : root.page.parts.slice(0, 1)
                delegate: sectionOfLetter
            }

            TrustLine {
                Layout.fillWidth: true
                checkedWords: root.page.checkedWords
                languageName: root.page.languageName
                marks: root.page.marks
                pastReview: root.page.pastReview
                sourceCount: root.page.sources.length
                sourceNumber: root.page.sourceNumber
                translation: root.page.state
                onSourcesAsked: sources.toggle()
            }

            Repeater {
                id: others

                model: root.page.expired ? null : root.page.parts.slice(1)
                delegate: sectionOfLetter
            }

            SourceFold {
                id: sources

                Layout.fillWidth: true
                sources: root.page.sources
            }
        }

        Loader {
            Layout.fillWidth: true
            active: !root.sideBySide
            sourceComponent: stepOfLetter
            visible: !root.sideBySide
        }

        PageAside {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.maximumWidth: root.sideBySide ? Theme.px(430) : Infinity
            Layout.minimumWidth: root.sideBySide ? Theme.px(430) : 0
            page: root.page
            showContents: false
            onLinkAsked: (kind, key) => root.app.openLink(kind + ":" + key)
        }
    }

    // On a wide screen below the drawing, else after the words: what to do today comes first.
    Component {
        id: stepOfLetter

        LetterStep {
            here: root.page.step === root.procedure.hereStep
            stepTitle: root.page.stepTitle
            onHereAsked: root.procedure.markHere(root.page.step)
            onStepAsked: root.app.openLink("step:" + root.page.step)
        }
    }

    Component {
        id: sectionOfLetter

        LetterPart {
            required property var modelData

            Layout.fillWidth: true
            part: modelData
            onLinkActivated: link => root.app.openLink(link)
        }
    }
}
