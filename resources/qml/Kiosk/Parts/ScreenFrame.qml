pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models

// The frame of a screen: where it belongs, its heading, a line below it, then its content.
ScrollColumn {
    id: root

    property string heading: ""
    property string subheading: ""
    property string kicker: ""
    property string kickerSymbol: ""
    property bool headingTakesFocus: true
    // Reads the screen aloud, where it has a text to read.
    property ListenModel listen: null

    focus: true
    noReveal: title

    RowLayout {
        readonly property bool readAloud: false

        Layout.fillWidth: true
        spacing: Theme.gapSmall
        visible: root.kicker !== ""

        Icon {
            color: Theme.inkMuted
            name: root.kickerSymbol
            size: Theme.iconSmall
            visible: root.kickerSymbol !== ""
        }

        PlainLabel {
            Layout.fillWidth: true
            color: Theme.inkMuted
            font.pixelSize: Theme.small
            text: root.kicker
        }
    }

    GridLayout {
        id: top

        Layout.fillWidth: true
        Layout.topMargin: root.kicker === "" ? 0 : -Theme.gapSmall
        columnSpacing: Theme.gap
        columns: Theme.columns(root.innerWidth, 700, 2) + 1
        rowSpacing: Theme.gapSmall
        visible: root.heading !== ""

        HeadingLabel {
            id: title

            Layout.columnSpan: top.columns === 2 ? 2 : 1
            Layout.fillWidth: true
            // The button stands behind the words, and not at the other end of a wide screen.
            Layout.maximumWidth: top.columns === 2 ? Infinity : Math.ceil(title.implicitWidth)
            focus: root.headingTakesFocus
            font.pixelSize: Theme.title
            level: 1
            objectName: "screen.heading"
            text: root.heading
        }

        Loader {
            Layout.alignment: Qt.AlignTop
            active: root.listen?.offered ?? false
            visible: active

            sourceComponent: ListenButton {
                listen: root.listen
                screen: root
            }
        }

        Item {
            Layout.fillWidth: true
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.gapSmall
        color: Theme.inkMuted
        text: root.subheading
        visible: root.subheading !== ""
    }
}
