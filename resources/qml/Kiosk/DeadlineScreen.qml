pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
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
            return Said.of("ask.arrived");
        case "lodged":
            return Said.of("ask.lodged");
        default:
            return Said.of("ask.letter");
        }
    }

    function question(): string {
        switch (root.model.question) {
        case "kind":
            return Said.of("ask.kind");
        case "held":
            return Said.of("ask.held");
        case "number":
        case "other-number":
            return Said.of("ask.number");
        case "day":
            return root.dayQuestion();
        case "appointment":
            return Said.of("day.appointment");
        case "last-day":
            return Said.of("day.last_day");
        case "now":
            return Said.of("part.act_today");
        case "passed":
            return Said.of("day.passed");
        default:
            return Said.of("day.counted");
        }
    }

    function hint(): string {
        switch (root.model.question) {
        case "held":
            return Said.of("ask.held_hint");
        case "number":
            return Said.of("ask.number_hint");
        case "other-number":
            return Said.of("ask.other_number_hint").arg(Said.count("unit.days", 7));
        case "day":
            return root.model.countsFrom === "letter" ? Said.of("ask.letter_hint") : Said.of("ask.day_hint");
        default:
            return "";
        }
    }

    heading: root.question()
    kicker: root.model.title === "" ? Said.of("ask.count") : root.model.title
    kickerSymbol: "calendar-count"
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
