pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// What belongs to an unfolded step: what it is in short, whose rules it tells, its parts, what can happen, where it leads, what it rests on.
Loader {
    id: root

    required property string key
    required property string inShortText
    required property string inShortHtml
    required property RecordModel parts
    required property RecordModel whatIfs
    required property list<string> questions
    required property RecordModel roads
    required property RecordModel contacts
    required property bool expired
    required property bool here
    required property string limits
    required property bool older
    required property string reviewWords
    required property string page
    required property string checkedWords
    required property string translation
    required property string languageName
    required property bool pastReview
    required property RecordModel sources
    required property ProcedureModel procedure
    property Item whatIfPart: null
    signal linkAsked(string link)
    signal answered(Item answer)

    sourceComponent: ColumnLayout {
        spacing: Theme.gap

        AskNow {
            Layout.fillWidth: true
            contacts: root.contacts
            visible: root.expired
        }

        Words {
            Layout.fillWidth: true
            html: root.inShortHtml
            plain: root.inShortText
            visible: !root.expired
        }

        LimitsChip {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            limits: root.expired ? "" : root.limits
        }

        StepQuestions {
            Layout.fillWidth: true
            asked: root.questions
            objectName: "questions." + root.key
            procedure: root.procedure
            visible: !root.expired && root.questions.length > 0
        }

        StepParts {
            Layout.fillWidth: true
            columns: Theme.columns(root.width, 420, 3)
            hiddenTones: root.procedure.hiddenTones
            parts: root.expired ? null : root.parts
            visible: !root.expired
            onLinkAsked: link => root.linkAsked(link)
        }

        WhatIfs {
            id: whatIfList

            Component.onCompleted: root.whatIfPart = whatIfList

            Layout.fillWidth: true
            contacts: root.contacts
            hiddenTones: root.procedure.hiddenTones
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
            columns: Theme.columns(root.width, 620, 2)
            rowSpacing: Theme.gapSmall
            uniformCellWidths: true

            Repeater {
                model: root.roads

                SideRoad {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    objectName: "road." + root.key + "." + target
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
            pastReview: root.pastReview
            translation: root.translation
        }

        OlderPages {
            Layout.fillWidth: true
            checkedWords: root.checkedWords
            reviewWords: root.reviewWords
            visible: root.older && !root.expired
        }

        SourceFold {
            Layout.fillWidth: true
            sources: root.sources
        }
    }
}
