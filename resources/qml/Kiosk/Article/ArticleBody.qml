import QtQuick
import QtQuick.Layouts
import Kiosk.Models

// What pages and letters have in common. How it is laid out is the screens' own.
GridLayout {
    id: root

    required property AppModel app
    required property bool sideBySide
    required property string inShortText
    required property string inShortHtml
    required property string translation
    required property string languageName
    required property bool rightToLeft
    required property string checkedWords
    required property bool pastReview
    required property bool expired
    required property list<string> marks
    required property string countable
    required property RecordModel parts
    required property RecordModel contacts
    required property RecordModel related
    required property RecordModel sources
    // What holds the sections, from the top of the screen to its end.
    property list<Repeater> sections: []
}
