import QtQuick

// What a figure counts, in words.
QtObject {
    id: root

    function words(unit: string): string {
        switch (unit) {
        case "persons":
            return qsTr("Persons");
        case "places":
            return qsTr("Places");
        case "percent":
            return qsTr("Percent");
        case "calendar_days":
        case "days":
            return qsTr("Days");
        case "cases":
            return qsTr("Files");
        default:
            return qsTr("Number");
        }
    }
}
