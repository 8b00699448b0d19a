import QtQuick.Layouts
import Kiosk.Models

// A section of an article.
ColumnLayout {
    required property string key
    required property string title
    required property RecordModel blocks
    // It is what was looked for; then it says what text it is a part of.
    property bool marked: false
    property string of: ""
    // Its address, by which it is found when somebody read it aloud (kiosk/ui/reading.py).
    property string recordedAs: ""
    property ListenModel listen: null
    signal linkActivated(string link)
}
