pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// A step: where it stands, its name and "I am here", its three cards, its closed rows, how far it can be trusted.
StepFrame {
    id: root

    readonly property bool oneView: !Theme.portrait && Theme.textScale < 1.2
    readonly property Item heading: heading
    readonly property Item foldPart: folds
    required property ListenModel listen
    required property Item screen

    function place(): string {
        if (root.numberText !== "")
            return Said.of("step.place").arg(root.numberText).arg(root.railLength);
        return root.leaves === "" ? "" : Said.of("step.leaves").arg(root.leaves);
    }

    spacing: root.oneView ? Theme.gapSmall : Theme.gap

    Strip {
        Layout.fillWidth: true
        after: root.after
        before: root.before
        dots: root.dots
        oneRow: root.oneView
        sideRoad: root.leaves !== ""
        onLinkAsked: link => root.linkAsked(link)
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge
        columns: root.oneView ? 3 : 1
        rowSpacing: Theme.gapSmall

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                color: Theme.inkMuted
                font.pixelSize: Theme.small
                lineHeight: Theme.tightLineHeight
                text: Said.joined([root.place(), root.who])
            }

            HeadingLabel {
                id: heading

                Layout.fillWidth: true
                focus: true
                font.pixelSize: Theme.tileTitle
                level: 1
                objectName: "screen.heading"
                text: root.title
            }
        }

        Words {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            html: root.inShortHtml
            plain: root.inShortText
            size: Theme.bodySmall
            visible: !root.expired
        }

        GridLayout {
            Layout.fillWidth: !root.oneView
            columnSpacing: Theme.gapSmall
            columns: root.oneView ? 2 : Theme.columns(root.width, 400, 2)
            rowSpacing: Theme.gapSmall

            ActionButton {
                id: hereButton

                Accessible.checkable: true
                Layout.fillWidth: !root.oneView
                rearranges: true
                objectName: "here." + root.key
                strong: !root.here
                symbol: root.here ? "check" : "map-pin"
                text: root.here ? Said.of("step.here") : qsTr("I am here")
                onClicked: root.procedure.markHere(root.key)

                // Here, not as a binding: the button of Qt writes its own state when it is complete.
                Component.onCompleted: hereButton.Accessible.checked = Qt.binding(() => root.here)
            }

            Loader {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                active: root.listen.offered
                visible: active

                sourceComponent: ListenButton {
                    listen: root.listen
                    screen: root.screen
                }
            }
        }
    }

    AskNow {
        Layout.fillWidth: true
        contacts: root.contacts
        visible: root.expired
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.oneView ? 3 : 1
        rowSpacing: Theme.gap
        visible: !root.expired

        Repeater {
            model: root.expired ? null : root.cards

            StepCard {
                Layout.fillHeight: true
                Layout.fillWidth: !root.oneView
                Layout.preferredWidth: root.oneView ? Math.floor((root.room - 2 * Theme.gap) * (key === "do" ? 0.36 : 0.32)) : 1
                hiddenTones: root.procedure.hiddenTones
                onLinkAsked: link => root.linkAsked(link)
                onMoreAsked: root.procedure.toggleMore(key)
                onQuestionAnswered: (question, answer) => root.procedure.answer(question, answer)
            }
        }
    }

    StepFolds {
        id: folds

        Layout.fillWidth: true
        step: root
        onAnswered: answer => root.answered(answer)
        onLinkAsked: link => root.linkAsked(link)
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.oneView ? 2 : 1
        rowSpacing: Theme.gapSmall

        TrustFold {
            Layout.fillWidth: true
            checkedWords: root.checkedWords
            languageName: root.languageName
            pastReview: root.pastReview
            reviewWords: root.older && !root.expired ? root.reviewWords : ""
            sources: root.sources
            translation: root.translation
        }

        ActionButton {
            Layout.alignment: Qt.AlignTop | Qt.AlignRight
            Layout.fillWidth: !root.oneView
            objectName: "step.take"
            symbol: "take-along"
            text: qsTr("Take it along")
            onClicked: root.takeAsked()
        }
    }
}
