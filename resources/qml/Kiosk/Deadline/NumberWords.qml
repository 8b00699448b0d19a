import QtQuick
import Kiosk.Article
import Kiosk.Models

// A time as it is said: "5 days", "1 month", in the digits of the reader.
QtObject {
    id: root

    required property AppModel app

    function of(value: int, unit: string): string {
        return Said.count(unit === "months" ? "unit.months" : "unit.days", value);
    }
}
