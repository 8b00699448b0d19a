pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Deadline
import Kiosk.Models
import Kiosk.Parts

// The deadline card: one question at a time, then the day to act by, the day that an office gave, or "now".
ScreenFrame {
    id: root

    required property AppModel app
    required property DeadlineModel model

    function dayQuestion(): string {
        switch (root.model.countsFrom) {
        case "arrived":
            return qsTr("When did you arrive in Belgium?");
        case "lodged":
            return qsTr("When did you lodge your application?");
        default:
            return qsTr("Which date is printed on the letter?");
        }
    }

    function question(): string {
        switch (root.model.question) {
        case "kind":
            return qsTr("What is it about?");
        case "held":
            return qsTr("Are you in a closed centre, or is your removal planned?");
        case "number":
        case "other-number":
            return qsTr("Which number of days is in your letter?");
        case "day":
            return root.dayQuestion();
        case "appointment":
            return qsTr("Your appointment counts");
        case "last-day":
            return qsTr("The last day on your paper counts");
        case "now":
            return qsTr("Act today");
        case "passed":
            return qsTr("The day we count has passed");
        default:
            return qsTr("Act by this day");
        }
    }

    function hint(): string {
        switch (root.model.question) {
        case "held":
            return qsTr("A closed centre has locked doors. A removal is planned when a paper names the day you must travel.");
        case "number":
            return qsTr("Look on every page, often on the last one. Two numbers? Take the smaller one.");
        case "other-number":
            return qsTr("One week is 7 days. Hours? Take 1. A larger number? Take the last one here.");
        case "day":
            return root.model.countsFrom === "letter" ? qsTr("Not the day you got it. Two dates? Take the earlier one.") : qsTr("You are not sure? Take the earlier day.");
        default:
            return "";
        }
    }

    heading: root.question()
    kicker: root.model.title === "" ? qsTr("Count my days") : root.model.title
    kickerSymbol: "clock"
    subheading: root.app.visit.inDigits(root.hint())
    listen: root.app.listen

    Loader {
        Layout.fillWidth: true
        sourceComponent: {
            switch (root.model.question) {
            case "kind":
                return kinds;
            case "held":
                return held;
            case "number":
                return number;
            case "other-number":
                return otherNumber;
            case "day":
                return day;
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
        id: held

        DeadlineHeld {
            deadline: root.model
        }
    }

    Component {
        id: number

        DeadlineNumber {
            app: root.app
            deadline: root.model
        }
    }

    Component {
        id: otherNumber

        DeadlineOtherNumber {
            app: root.app
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
        id: answer

        ColumnLayout {
            spacing: 0

            Repeater {
                model: root.model.counted

                DeadlineCounted {
                    Layout.fillWidth: true
                    app: root.app
                }
            }

            Repeater {
                model: root.model.named

                DeadlineNamed {
                    Layout.fillWidth: true
                    app: root.app
                }
            }

            Repeater {
                model: root.model.now

                DeadlineNow {
                    Layout.fillWidth: true
                    app: root.app
                }
            }
        }
    }
}
