import QtQuick
import QtQuick.Templates as T
import Kiosk.Parts

// Where words to be found are typed: it has no menu, keeps no history, learns nothing and predicts nothing.
T.TextField {
    id: root

    // What stands in it when it is shown.
    property string query: ""
    signal asked(string text)

    // Else the words that stand in it while it is empty are said a second time.
    Accessible.description: ""
    Accessible.name: root.placeholderText
    activeFocusOnTab: true
    clip: true // letters with a tower of marks stay in the field
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    horizontalAlignment: TextInput.AlignLeft
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    selectByMouse: false
    selectedTextColor: Theme.accentInk
    selectionColor: Theme.accent
    verticalAlignment: TextInput.AlignVCenter
    onTextChanged: root.asked(root.text)
    Component.onCompleted: {
        root.text = root.query;
        root.cursorPosition = root.length;
    }
}
