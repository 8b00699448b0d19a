import QtQuick
import Kiosk.Parts

// Who made a translation and whether it was reviewed; nothing where the words are the original.
Chip {
    id: root

    required property string translation
    property string languageName: ""

    notice: root.translation !== "reviewed"
    symbol: "language"
    text: Said.translation(root.translation, root.languageName)
    visible: root.text !== ""
}
