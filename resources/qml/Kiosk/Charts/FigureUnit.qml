import QtQuick
import Kiosk.Article

// What a figure counts, in words.
QtObject {
    id: root

    function words(unit: string): string {
        switch (unit) {
        case "persons":
            return Said.of("figure.persons");
        case "places":
            return Said.of("figure.places");
        case "percent":
            return Said.of("figure.percent");
        case "calendar_days":
        case "days":
            return Said.of("figure.days");
        case "cases":
            return Said.of("figure.files");
        default:
            return Said.of("figure.number");
        }
    }
}
