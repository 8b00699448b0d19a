pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Deadline
import Kiosk.Models
import Kiosk.Parts

// The deadline card: one question at a time, then the last safe day or why no day is shown.
ScreenFrame {
    id: root

    required property AppModel app
    required property DeadlineModel model

    function dayQuestion(): string {
        switch (root.model.countsFrom) {
        case "arrived":
            return qsTr("When did you arrive in Belgium?");
        case "registered":
            return qsTr("When were you registered?");
        case "lodged":
            return qsTr("When did you lodge your application?");
        default:
            return qsTr("When did you get it?");
        }
    }

    function dayHint(): string {
        if (root.model.countsFrom === "received")
            return qsTr("The post left a note first? Take the day of the note. You are not sure? Take the earlier day.");
        return qsTr("You are not sure? Take the earlier day.");
    }

    function question(): string {
        switch (root.model.question) {
        case "kind":
            return qsTr("What is it about?");
        case "day":
            return root.dayQuestion();
        case "asked":
            return qsTr("When did you ask for protection in Belgium?");
        case "refused":
            return qsTr("We show no day for this");
        case "passed":
            return qsTr("The day we count has passed");
        default:
            return qsTr("The last safe day");
        }
    }

    heading: root.question()
    kicker: root.model.title === "" ? qsTr("Count my days") : root.model.title
    kickerSymbol: "clock"
    subheading: root.model.question === "day" ? root.dayHint() : ""

    Loader {
        Layout.fillWidth: true
        sourceComponent: {
            switch (root.model.question) {
            case "kind":
                return kinds;
            case "day":
                return day;
            case "asked":
                return asked;
            default:
                return answer;
            }
        }
    }

    Component {
        id: kinds

        DeadlineKinds {
            deadline: root.model
        }
    }

    Component {
        id: day

        DeadlineDay {
            deadline: root.model
        }
    }

    Component {
        id: asked

        DeadlineAsked {
            deadline: root.model
        }
    }

    Component {
        id: answer

        ColumnLayout {
            spacing: 0

            Repeater {
                model: root.model.counted

                DeadlineAnswer {
                    Layout.fillWidth: true
                    app: root.app
                }
            }

            Repeater {
                model: root.model.refused

                DeadlineRefusal {
                    Layout.fillWidth: true
                    app: root.app
                }
            }
        }
    }
}
