import QtQuick
import Kiosk.Models

// A time as it is said: "5 days", "1 month", in the digits of the reader.
QtObject {
    id: root

    required property AppModel app

    function of(value: int, unit: string): string {
        return root.app.visit.inDigits(unit === "months" ? qsTr("%n month(s)", "", value) : qsTr("%n day(s)", "", value));
    }
}
