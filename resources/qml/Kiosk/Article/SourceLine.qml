import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// One source: who published it, what it is called, its date and kind. Its address is to be read, not to be followed.
ColumnLayout {
    id: root

    readonly property bool readAloud: false
    required property string publisher
    required property string title
    required property string date
    required property string kind
    required property string address
    property bool compact: false

    function kindWords(): string {
        switch (root.kind) {
        case "official":
            return qsTr("Official source");
        case "official-via-third-party":
            return qsTr("Official figures, read at a third party");
        case "eu":
            return qsTr("European Union");
        case "law-copy":
            return qsTr("Copy of a legal text");
        case "ngo":
            return qsTr("Organisation");
        case "press":
            return qsTr("Press or secondary source");
        case "commercial":
            return qsTr("Company or law firm");
        default:
            return qsTr("No source given");
        }
    }

    spacing: 0

    PlainLabel {
        Layout.fillWidth: true
        font.bold: true
        font.pixelSize: Theme.small
        text: root.publisher
    }

    PlainLabel {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        text: root.title
    }

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.inkMuted
        font.pixelSize: Theme.small
        text: root.date === "" ? qsTr("%1 · the source shows no date").arg(root.kindWords()) : qsTr("%1 · date of the source: %2").arg(root.kindWords()).arg(root.date)
    }

    PlainLabel {
        Layout.bottomMargin: Theme.gapSmall
        Layout.fillWidth: true
        color: Theme.inkMuted
        font.pixelSize: Theme.small
        text: root.address
        visible: !root.compact && root.address !== ""
        wrapMode: Text.WrapAnywhere
    }
}
