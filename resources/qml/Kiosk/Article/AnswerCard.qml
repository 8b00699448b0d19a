pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// The answer of an article: what it says in short, the one thing to do, how far it can be trusted.
Rectangle {
    id: root

    required property ArticleBody article
    property bool urgent: false
    // Whom to call about a letter, where there is a number.
    property RecordModel caller: null
    default property alias beside: side.data

    function act(action: string, target: string): void {
        switch (action) {
        case "call":
            root.article.peopleAsked();
            break;
        case "count":
            root.article.app.router.countDays(target);
            break;
        case "hide":
            root.article.app.visit.hide();
            break;
        default:
            root.article.app.router.open(target);
        }
    }

    color: Theme.accentSoft
    objectName: "article.card"
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radiusSmall

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.accent
        radius: Theme.gapTiny
        width: Theme.px(8)
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.leftMargin: Theme.px(36)
        anchors.margins: Theme.gap
        spacing: Theme.gap

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gapLarge
            columns: Theme.columns(root.width, 380, 2)
            rowSpacing: Theme.gap

            RowLayout {
                id: side

                Layout.alignment: Qt.AlignTop

                visible: children.length > 0
            }

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: Theme.gap

                Caution {
                    Layout.fillWidth: true
                    symbol: "flag"
                    text: Said.of("part.act_today")
                    visible: root.urgent
                }

                Words {
                    readonly property string recordedAs: `${root.article.kind}:${root.article.key}#in-short`

                    Layout.fillWidth: true
                    html: root.article.inShortHtml
                    numberSize: Theme.answer
                    objectName: "article.answer"
                    plain: root.article.inShortText
                    size: Theme.lead
                }

                Repeater {
                    model: root.caller

                    ContactLine {
                        Layout.fillWidth: true
                        numberSize: Theme.number
                    }
                }

                AnswerActions {
                    Layout.fillWidth: true
                    actions: root.article.actions
                    onAsked: (action, target) => root.act(action, target)
                }
            }
        }

        Caution {
            Layout.fillWidth: true
            symbol: "alert-triangle"
            text: Said.of("trust.limits").arg(root.article.limits)
            visible: root.article.limits !== ""
        }

        Caution {
            Layout.fillWidth: true
            symbol: "alert-triangle"
            text: Said.of("trust.review_due")
            visible: root.article.pastReview
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: Theme.columns(root.width, 380, 2)
            rowSpacing: Theme.gapSmall

            TrustRow {
                Layout.fillWidth: true
                article: root.article
                onClicked: root.article.trustAsked()
            }

            ActionButton {
                objectName: "page.take"
                symbol: "take-along"
                text: qsTr("Take it along")
                onClicked: root.article.app.router.takeAlong(`${root.article.kind}:${root.article.key}`)
            }
        }
    }
}
