pragma Singleton

import QtQuick
import Kiosk.Models

// The words of documents in the language of the visit: the edition says them. Main.qml sets `words`.
QtObject {
    id: root

    property DocumentWords words: null

    function of(name: string): string {
        return root.words ? root.words.of(name) : "";
    }

    function count(name: string, number: int): string {
        return root.words ? root.words.count(name, number) : "";
    }

    function translation(state: string, languageName: string): string {
        return root.words ? root.words.translation(state, languageName) : "";
    }

    function shortTranslation(state: string, languageName: string): string {
        return root.words ? root.words.shortTranslation(state, languageName) : "";
    }

    function unit(unit: string): string {
        return root.words ? root.words.unit(unit) : "";
    }

    // Remarks on one line, those that are empty left out.
    function joined(remarks: list<string>): string {
        return remarks.filter(words => words !== "").join(qsTr(" · ", "between two remarks; no dot where it looks like a nought"));
    }

    function pair(name: string, value: string): string {
        return qsTr("%1: %2", "what is counted, its figure").arg(name).arg(value);
    }
}
