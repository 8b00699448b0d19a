import QtQuick
import Kiosk.Parts

// Where a helper types what is looked for on this page: a few words.
WordsField {
    id: root

    signal leaveAsked
    signal stepAsked(int places)

    function take(): void {
        root.forceActiveFocus(Qt.TabFocusReason);
        root.selectAll();
    }

    implicitHeight: Math.max(Theme.touch, root.contentHeight + Theme.gap)
    leftPadding: Theme.gap
    maximumLength: 100
    objectName: "find.field"
    placeholderText: qsTr("Find on this page")
    rightPadding: Theme.gap
    selectByMouse: true
    onAccepted: root.stepAsked(1)
    Keys.onEscapePressed: root.leaveAsked()

    background: Rectangle {
        border.color: root.activeFocus ? Theme.focus : Theme.accent
        border.width: root.activeFocus ? Theme.ring : Theme.line
        color: Theme.surfaceRaised
        radius: Theme.radiusSmall
    }
}
