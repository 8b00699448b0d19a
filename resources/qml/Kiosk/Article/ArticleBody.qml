import QtQuick
import QtQuick.Layouts
import Kiosk.Models

// What pages and letters have in common. How it is laid out is the screens' own.
GridLayout {
    id: root

    required property AppModel app
    required property bool sideBySide
    required property string key
    required property string inShortText
    required property string inShortHtml
    required property string translation
    required property string language
    required property string languageName
    required property bool rightToLeft
    required property string checkedWords
    required property bool pastReview
    required property bool expired
    required property string limits
    required property bool older
    required property string reviewWords
    required property RecordModel actions
    required property RecordModel parts
    required property RecordModel contacts
    required property RecordModel firstContacts
    required property RecordModel related
    required property RecordModel sources
    // What kind of article it is, in addresses.
    property string kind: ""
    // Whose words are read aloud here (kiosk/ui/reading.py).
    readonly property string wordsLanguage: root.language
    // What holds the sections, from the top of the screen to its end.
    property list<Repeater> sections: []
    signal peopleAsked
    signal trustAsked
}
