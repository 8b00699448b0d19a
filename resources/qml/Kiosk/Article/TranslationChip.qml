import QtQuick
import Kiosk.Parts

// Who made a translation and whether it was reviewed; nothing where the words are the original.
Chip {
    id: root

    required property string translation
    property string languageName: ""

    function words(): string {
        switch (root.translation) {
        case "machine":
            return qsTr("Translated by machine, not reviewed by a person");
        case "person":
            return qsTr("Translated by a person, not reviewed yet");
        case "outdated":
            return qsTr("The original text changed after this translation was made");
        case "missing":
            return qsTr("Not available in your language yet: shown in %1").arg(root.languageName);
        case "reviewed":
            return qsTr("Translation reviewed by a native speaker");
        default:
            return "";
        }
    }

    notice: root.translation !== "reviewed"
    symbol: "language"
    text: root.words()
    visible: root.text !== ""
}
