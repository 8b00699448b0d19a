import QtQuick
import QtQuick.Templates as T
import Kiosk.Parts

// Where a helper types what is looked for on this page; it keeps no history and takes a few words.
T.TextField {
    id: root

    property string query: ""
    signal asked(string text)
    signal leaveAsked
    signal stepAsked(int places)

    function take(): void {
        root.forceActiveFocus(Qt.TabFocusReason);
        root.selectAll();
    }

    Accessible.description: ""
    Accessible.name: qsTr("Find on this page")
    activeFocusOnTab: true
    clip: true
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    horizontalAlignment: TextInput.AlignLeft
    implicitHeight: Math.max(Theme.touch, root.contentHeight + Theme.gap)
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    leftPadding: Theme.gap
    maximumLength: 100
    objectName: "find.field"
    placeholderText: qsTr("Find on this page")
    rightPadding: Theme.gap
    selectByMouse: true
    selectedTextColor: Theme.accentInk
    selectionColor: Theme.accent
    verticalAlignment: TextInput.AlignVCenter
    onAccepted: root.stepAsked(1)
    onTextChanged: root.asked(root.text)
    Keys.onEscapePressed: root.leaveAsked()
    Component.onCompleted: root.text = root.query

    background: Rectangle {
        border.color: root.activeFocus ? Theme.focus : Theme.accent
        border.width: root.activeFocus ? Theme.ring : Theme.line
        color: Theme.surfaceRaised
        radius: Theme.radiusSmall
    }
}
