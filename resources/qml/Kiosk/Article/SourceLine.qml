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
            return Said.of("source.official");
        case "official-via-third-party":
            return Said.of("source.official_via_third_party");
        case "eu":
            return Said.of("source.eu");
        case "law-copy":
            return Said.of("source.law_copy");
        case "ngo":
            return Said.of("source.ngo");
        case "press":
            return Said.of("source.press");
        case "commercial":
            return Said.of("source.commercial");
        default:
            return Said.of("source.unsourced");
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
        text: Said.joined([root.kindWords(), root.date === "" ? Said.of("source.undated") : Said.of("source.dated").arg(root.date)])
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
