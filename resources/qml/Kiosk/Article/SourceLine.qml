import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// One source: who published it, what it is called, its date and kind. Its address is to be read, not to be followed.
ColumnLayout {
    id: root

    required property var modelData
    property bool compact: false

    function kindWords(): string {
        switch (root.modelData.kind) {
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
        text: root.modelData.publisher
    }

    PlainLabel {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        text: root.modelData.title
    }

    PlainLabel {
        Layout.fillWidth: true
        color: Theme.inkMuted
        font.pixelSize: Theme.small
        text: root.modelData.date === "" ? qsTr("%1 · the source shows no date").arg(root.kindWords()) : qsTr("%1 · date of the source: %2").arg(root.kindWords()).arg(root.modelData.date)
    }

    PlainLabel {
        Layout.bottomMargin: Theme.gapSmall
        Layout.fillWidth: true
        color: Theme.inkMuted
        font.pixelSize: Theme.small
        text: root.modelData.address
        visible: !root.compact && root.modelData.address !== ""
        wrapMode: Text.WrapAnywhere
    }
}
