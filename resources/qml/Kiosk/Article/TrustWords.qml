import QtQuick

// How far a text can be trusted, in one line of words.
QtObject {
    id: root

    required property string checkedWords
    required property string translation
    required property string languageName
    required property int sources
    readonly property string text: Said.joined([Said.of("trust.checked_on").arg(root.checkedWords), root.translationWords(), root.sourceWords()])

    function translationWords(): string {
        switch (root.translation) {
        case "machine":
            return Said.of("trust.machine_short");
        case "person":
            return Said.of("trust.person_short");
        case "outdated":
            return Said.of("trust.outdated_short");
        case "missing":
            return Said.of("trust.missing_short").arg(root.languageName);
        case "reviewed":
            return Said.of("trust.reviewed_short");
        default:
            return "";
        }
    }

    function sourceWords(): string {
        return root.sources > 0 ? Said.count("counted.sources", root.sources) : "";
    }
}
