import QtQuick
import QtQuick.Layouts
import Kiosk.Models

// What is known of the step on the screen, for its parts.
ColumnLayout {
    required property string key
    required property string numberText
    required property string railLength
    required property string title
    required property string who
    required property string inShortText
    required property string inShortHtml
    required property string leaves
    required property RecordModel before
    required property RecordModel after
    required property RecordModel dots
    required property RecordModel cards
    required property string rightsTitle
    required property RecordModel rightsBlocks
    required property string nextTitle
    required property RecordModel nextBlocks
    required property RecordModel whatIfs
    required property string whatIfsNumber
    required property RecordModel roads
    required property RecordModel contacts
    required property bool expired
    required property bool older
    required property string reviewWords
    required property string page
    required property string checkedWords
    required property string translation
    required property string language
    required property string languageName
    required property bool pastReview
    required property RecordModel sources
    required property string fold
    required property bool here
    required property ProcedureModel procedure
    // Whose words are read aloud here (kiosk/ui/reading.py).
    readonly property string wordsLanguage: language
    // How wide it is going to be.
    required property real room
    signal linkAsked(string link)
    signal takeAsked
    signal answered(Item answer)
}
