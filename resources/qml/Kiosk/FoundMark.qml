import QtQuick
import Kiosk.Models

// What the search found, on the screen that was opened for it. While a screen is read aloud, the sentence that is said is marked alone.
TextMark {
    id: root

    required property FoundPassage found
    required property bool reading

    label: root.found.label as Item
    markName: "found.mark"
    marks: root.found.marks
    said: root.found.words === "" ? "" : qsTr("What you looked for: %1", "%1 is a sentence of a text").arg(root.found.words)
    visible: root.label !== null && !root.reading
    onRelaid: root.found.measure()
}
