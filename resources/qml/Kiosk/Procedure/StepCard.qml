pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// One step of the rail or of a side road: its place, its name, who and when; unfolded, all that belongs to it.
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
    required property var whatIfs
    required property var questions
    required property var roads
    required property var marks
    required property var sources
    required property bool branch
    required property var backTo
    required property bool ends
    required property bool railGoesOn
    required property bool last
    required property var contacts
    required property bool expired
    required property string page
    required property string checkedWords
    required property string translation
    required property string languageName
    required property bool pastReview
    required property ProcedureModel procedure
    readonly property bool unfolded: root.procedure.openSteps.includes(root.key)
    readonly property bool here: root.key === root.procedure.hereStep
    property Item whatIfPart: null
    property bool gradual: false  // what is unfolded may come some frames later
    signal linkAsked(string link)
    signal opened
    signal answered(Item answer)

    function place(): string {
        return root.branch ? qsTr("Side road") : qsTr("Step %1 of %2").arg(root.numberText).arg(root.procedure.railLength);
    }

    function roadWords(): string {
        if (!root.branch)
            return "";
        if (root.backTo.length === 0)
            return qsTr("Side road, it ends here");
        const words = root.ends ? qsTr("Side road, it ends here or goes back to step: %1") : qsTr("Side road, back to step: %1");
        return words.arg(root.backTo.join(Theme.rightToLeft ? "، " : ", "));  // a dot would read as the Arabic zero
    }

    function toggle(): void {
        root.gradual = false;
        root.procedure.toggle(root.key);
        if (root.unfolded)
            root.opened();
    }

    implicitHeight: card.implicitHeight + Theme.gap

    StepTrack {
        id: track

        branch: root.branch
        comesBack: root.backTo.length > 0
        filled: root.here
        first: root.index === 0
        headHeight: head.height
        height: root.height
        last: root.last
        numberText: root.numberText
        railGoesOn: root.railGoesOn
        unfolded: root.unfolded
        width: implicitWidth
        x: Theme.rightToLeft ? root.width - width : 0
    }

    Rectangle {
        id: card

        border.color: root.unfolded ? Theme.accent : Theme.outline
        border.width: root.unfolded ? Theme.gapTiny : Theme.line
        color: root.branch && !root.unfolded ? "transparent" : Theme.surfaceRaised
        implicitHeight: column.implicitHeight
        radius: Theme.radius
        width: root.width - track.width
        x: Theme.rightToLeft ? 0 : track.width

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            spacing: 0

            StepHead {
                id: head

                Layout.fillWidth: true
                here: root.here
                objectName: "open." + root.key
                place: root.place()
                remark: root.who + (root.summary === "" ? "" : " · " + root.summary)
                road: root.roadWords()
                text: root.title
                unfolded: root.unfolded
                onClicked: root.toggle()
            }

            Loader {
                Layout.bottomMargin: Theme.gap
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gapLarge
                Layout.rightMargin: Theme.gapLarge
                active: root.unfolded
                asynchronous: root.gradual
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

            StepQuestions {
                Layout.fillWidth: true
                asked: root.questions
                objectName: "questions." + root.key
                procedure: root.procedure
                visible: !root.expired && root.questions.length > 0
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
                        spacing: Theme.gapTiny

                        HeadingLabel {
                            Layout.fillWidth: true
                            color: Theme.accent
                            font.pixelSize: Theme.label
                            text: part.modelData.title
                        }

                        ArticleText {
                            Layout.fillWidth: true
                            blocks: part.modelData.blocks
                            hiddenTones: root.procedure.hiddenTones
                            size: Theme.bodySmall
                            onLinkActivated: link => root.linkAsked(link)
                        }
                    }
                }
            }

            WhatIfs {
                id: whatIfList

                Component.onCompleted: root.whatIfPart = whatIfList

                Layout.fillWidth: true
                contacts: root.contacts
                hiddenTones: root.procedure.hiddenTones
                unfolded: root.procedure.openWhatIfs
                step: root.key
                visible: !root.expired
                whatIfs: root.whatIfs
                onAnswered: answer => root.answered(answer)
                onLinkAsked: link => root.linkAsked(link)
                onToggled: whatIf => root.procedure.toggleWhatIf(root.key, whatIf)
            }

            HeadingLabel {
                Layout.fillWidth: true
                color: Theme.accent
                font.pixelSize: Theme.label
                text: qsTr("Where it goes from here")
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.gapSmall
                columns: Theme.columns(card.width - 2 * Theme.gapLarge, 620, 2)
                rowSpacing: Theme.gapSmall
                uniformCellWidths: true

                Repeater {
                    model: root.roads

                    SideRoad {
                        required property var modelData

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        kind: modelData.kind
                        mark: modelData.mark
                        objectName: "road." + root.key + "." + modelData.target
                        target: modelData.target
                        text: modelData.words
                        to: modelData.to
                        onClicked: root.linkAsked(target)
                    }
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
                    onClicked: root.procedure.markHere(root.key)
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
