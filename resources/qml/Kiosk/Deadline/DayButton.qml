import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A day of the calendar: its number, and that of the reader's other calendar below it.
TouchButton {
    id: root

    required property string key
    required property string number
    required property string other
    required property string name
    required property bool today
    required property bool open
    property bool current: false
    property bool besideEachOther: false
    signal moved(int count)

    Accessible.description: root.today ? qsTr("today") : ""
    Accessible.ignored: root.key === ""
    activeFocusOnTab: root.current
    bottomPadding: Theme.gapTiny
    corner: Theme.radiusSmall
    edge: root.today ? Theme.accent : root.open ? Theme.outline : "transparent"
    enabled: root.open
    fill: root.today ? Theme.accentSoft : root.open ? Theme.surfaceRaised : "transparent"
    leftPadding: 0
    opacity: root.key === "" ? 0 : 1
    rightPadding: 0
    text: root.name
    topPadding: Theme.gapTiny

    contentItem: GridLayout {
        columnSpacing: Theme.gapSmall
        columns: root.besideEachOther ? 2 : 1
        rowSpacing: 0
        uniformCellWidths: true

        PlainLabel {
            Accessible.ignored: true
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: true
            color: root.open ? Theme.ink : Theme.inkMuted
            font.bold: root.open
            font.pixelSize: Theme.figure
            horizontalAlignment: root.besideEachOther && root.other !== "" ? Text.AlignRight : Text.AlignHCenter
            lineHeight: Theme.tightLineHeight
            opacity: root.open ? 1 : 0.6
            text: root.number
        }

        PlainLabel {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.inkMuted
            font.pixelSize: Theme.small
            horizontalAlignment: root.besideEachOther ? Text.AlignLeft : Text.AlignHCenter
            lineHeight: Theme.tightLineHeight
            opacity: root.open ? 1 : 0.6
            text: root.other
            visible: root.other !== ""
        }
    }

    Keys.onDownPressed: root.moved(7)
    Keys.onLeftPressed: root.moved(Theme.rightToLeft ? 1 : -1)
    Keys.onRightPressed: root.moved(Theme.rightToLeft ? -1 : 1)
    Keys.onUpPressed: root.moved(-7)
}
