pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// The search field: what is typed, and whether the keyboard is shown. It takes at most 200 characters.
Rectangle {
    id: root

    property string query: ""
    property bool keyboardShown: false
    // Arabic letters stand high in a line that leaves room for what hangs below them.
    readonly property real sink: input.contentHeight > 1.6 * Theme.figure ? Theme.figure / 2 : 0
    signal asked(string text)
    signal keyboardAsked
    signal resultsAsked(bool enter)
    signal leaveAsked

    // Like the keys people know: over what is selected.
    function type(text: string): void {
        input.remove(input.selectionStart, input.selectionEnd);
        input.insert(input.cursorPosition, text);
        input.forceActiveFocus();
    }

    function backspace(): void {
        if (input.selectionStart < input.selectionEnd)
            input.remove(input.selectionStart, input.selectionEnd);
        else if (input.cursorPosition > 0)
            input.remove(input.cursorPosition - 1, input.cursorPosition);
        input.forceActiveFocus();
    }

    function take(): void {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    function replace(text: string): void {
        input.text = text;
        input.cursorPosition = input.length;
        input.forceActiveFocus();
    }

    border.color: input.activeFocus ? Theme.focus : Theme.accent
    border.width: input.activeFocus ? Theme.ring : Theme.line
    color: Theme.surfaceRaised
    implicitHeight: Math.max(Theme.touch + Theme.gap, Math.max(row.implicitHeight, input.contentHeight, written.implicitHeight) + Theme.gap)
    radius: Theme.radius

    // An empty field is as high as Latin letters are: those of the reader may need more, and nothing should move when they come.
    PlainLabel {
        id: written

        Accessible.ignored: true
        font.pixelSize: Theme.figure
        lineHeight: 1
        text: input.placeholderText
        visible: false
    }

    // Who sees the screen knows it by its field; who hears it looks for a heading.
    HeadingLabel {
        Accessible.name: input.placeholderText
        anchors.fill: parent
        level: 1
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gapSmall
        spacing: Theme.gapSmall

        Icon {
            color: Theme.accent
            name: "search"
            size: Theme.iconLarge
        }

        WordsField {
            id: input

            Layout.fillHeight: true
            Layout.fillWidth: true
            focus: true
            font.pixelSize: Theme.figure
            leftPadding: Theme.gapSmall
            maximumLength: 200
            objectName: "search.field"
            placeholderText: qsTr("Search")
            query: root.query
            rightPadding: Theme.gapSmall
            topPadding: root.sink
            onAccepted: root.resultsAsked(true)
            onAsked: text => root.asked(text)
            Keys.onDownPressed: root.resultsAsked(false)
            Keys.onEscapePressed: {
                if (input.length > 0)
                    root.replace("");
                else
                    root.leaveAsked();
            }

            cursorDelegate: Item {
                visible: input.activeFocus
                width: Theme.px(3)

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.verticalCenterOffset: -root.sink / 2
                    color: Theme.accent
                    height: Math.min(parent.height, 1.4 * Theme.figure)
                    width: parent.width
                }
            }
        }

        TouchButton {
            id: clear

            corner: Theme.radiusSmall
            edge: "transparent"
            objectName: "search.clear"
            text: qsTr("Clear")
            visible: input.length > 0
            onClicked: root.replace("")

            contentItem: RowLayout {
                spacing: Theme.px(6)

                Icon {
                    color: Theme.inkMuted
                    name: "x"
                    size: Theme.iconSmall
                }

                PlainLabel {
                    Accessible.ignored: true
                    color: Theme.inkMuted
                    font.pixelSize: Theme.note
                    text: clear.text
                }
            }
        }

        TouchButton {
            id: keyboard

            corner: Theme.radiusSmall
            fill: Theme.accentSoft
            edge: Theme.outline
            Accessible.checkable: true
            objectName: "search.keyboard"
            rearranges: true
            text: qsTr("Keyboard")
            onClicked: root.keyboardAsked()

            // Here, not as a binding: the button of Qt writes its own state when it is complete.
            Component.onCompleted: keyboard.Accessible.checked = Qt.binding(() => root.keyboardShown)

            contentItem: RowLayout {
                spacing: Theme.px(6)

                Icon {
                    color: Theme.accent
                    name: "keyboard"
                }

                PlainLabel {
                    Accessible.ignored: true
                    color: Theme.accent
                    font.pixelSize: Theme.note
                    text: keyboard.text
                }
            }
        }
    }
}
