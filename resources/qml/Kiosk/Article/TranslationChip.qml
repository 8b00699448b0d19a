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
            return Said.of("trust.machine");
        case "person":
            return Said.of("trust.person");
        case "outdated":
            return Said.of("trust.outdated");
        case "missing":
            return Said.of("trust.missing").arg(root.languageName);
        case "reviewed":
            return Said.of("trust.reviewed");
        default:
            return "";
        }
    }

    notice: root.translation !== "reviewed"
    symbol: "language"
    text: root.words()
    visible: root.text !== ""
}
