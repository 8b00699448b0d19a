import QtQuick
import QtQuick.Layouts

// The frame of a screen: where it belongs, its heading, a line below it, then its content.
ScrollColumn {
    id: root

    property string heading: ""
    property string subheading: ""
    property string kicker: ""
    property string kickerSymbol: ""
    property bool headingTakesFocus: true

    focus: true
    noReveal: title

    RowLayout {
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

    HeadingLabel {
        id: title

        Layout.fillWidth: true
        Layout.topMargin: root.kicker === "" ? 0 : -Theme.gapSmall
        focus: root.headingTakesFocus
        font.pixelSize: Theme.title
        level: 1
        objectName: "screen.heading"
        text: root.heading
        visible: root.heading !== ""
    }

    PlainLabel {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.gapSmall
        color: Theme.inkMuted
        text: root.subheading
        visible: root.subheading !== ""
    }
}
