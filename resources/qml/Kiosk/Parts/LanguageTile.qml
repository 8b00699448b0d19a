import QtQuick
import QtQuick.Layouts

// A language in its own script and its own direction, whatever the direction of the screen.
TouchButton {
    id: root

    required property string code
    required property string name
    required property string choose
    required property string direction
    property bool chosen: false
    // The name alone, where large letters leave little room.
    property bool brief: false
    readonly property bool fromRight: root.direction === "rtl"

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.fromRight
    bottomPadding: root.brief ? Theme.gap : Theme.gapLarge
    edge: root.chosen ? Theme.accent : Theme.outline
    leftPadding: Theme.gapLarge
    rightPadding: Theme.gapLarge
    text: root.name
    topPadding: root.bottomPadding

    // Here, not as a binding: the button of Qt writes its own state when it is complete.
    Component.onCompleted: root.Accessible.checked = Qt.binding(() => root.chosen)

    contentItem: ColumnLayout {
        spacing: 0

        PlainLabel {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: root.brief ? Theme.languageNameBrief : Theme.languageName
            lineHeight: 1
            text: root.name
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.inkMuted
            font.pixelSize: Theme.tileHint
            text: root.choose
            visible: !root.brief
        }
    }
}
