import QtQuick.Layouts
import Kiosk.Models

// A section of an article.
ColumnLayout {
    required property string key
    required property string title
    required property RecordModel blocks
    signal linkActivated(string link)
}
