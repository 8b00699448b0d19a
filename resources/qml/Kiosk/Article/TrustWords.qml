import QtQuick

// How far a text can be trusted, in one line of words.
QtObject {
    id: root

    required property string checkedWords
    required property string translation
    required property string languageName
    required property int sources
    readonly property string text: Said.joined([Said.of("trust.checked_on").arg(root.checkedWords), Said.shortTranslation(root.translation, root.languageName), root.sourceWords()])

    function sourceWords(): string {
        return root.sources > 0 ? Said.count("counted.sources", root.sources) : "";
    }
}
