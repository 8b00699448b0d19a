import QtQuick
import QtQuick.Templates as T

// Everything that can be touched: large enough, with a ring for the keyboard, acting when released inside, on Enter and on Space.
T.AbstractButton {
    id: root

    property color fill: Theme.surfaceRaised
    property color fillPressed: Theme.accentSoft
    property color edge: Theme.outline
    property int corner: Theme.radius
    // What stands below it moves when it is touched, so that a second touch at once would meet something else.
    property bool rearranges: false
    // Its words are a part of what the screen tells, and not only of what it offers (kiosk/ui/reading.py).
    property bool readAloud: false

    Accessible.name: root.text
    activeFocusOnTab: true
    bottomPadding: Theme.gapSmall
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touch, (root.contentItem ? root.contentItem.implicitHeight : 0) + root.topPadding + root.bottomPadding)
    implicitWidth: Math.max(Theme.touch, (root.contentItem ? root.contentItem.implicitWidth : 0) + root.leftPadding + root.rightPadding)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.gapSmall

    background: Rectangle {
        border.color: root.edge
        border.width: Theme.line
        color: root.down ? root.fillPressed : root.fill
        radius: root.corner

        FocusRing {
            visible: root.visualFocus
        }
    }

    onClicked: {
        if (root.rearranges)
            Theme.rearranged();
    }
    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()
}
