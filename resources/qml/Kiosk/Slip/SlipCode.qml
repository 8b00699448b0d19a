pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// One code at a time, as large as the screen allows: of two that are seen at once a phone takes either.
ColumnLayout {
    id: root

    required property AppModel app
    required property RecordModel codes
    property int place: 0

    spacing: Theme.gap

    PlainLabel {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        objectName: "slip.scan"
        text: Said.of("slip.scan")
    }

    Repeater {
        model: root.codes

        Item {
            id: code

            required property string name
            required property int modules
            required property int index
            // Whole pixels a module, or its edges swim.
            readonly property int pixels: Math.max(2, Math.floor(Math.min(root.width, Theme.codeRoom) / code.modules))

            Layout.fillWidth: true
            implicitHeight: code.pixels * code.modules
            visible: code.index === root.place

            Image {
                id: picture

                Accessible.name: qsTr("Code for a phone: it holds the words of the paper")
                Accessible.role: Accessible.Graphic
                cache: false
                height: width
                objectName: "slip.code." + code.index
                smooth: false
                source: `image://codes/${code.name}`
                width: code.pixels * code.modules
                x: Theme.rightToLeft ? code.width - width : 0
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: root.codes.count > 1

        PlainLabel {
            Layout.fillWidth: false
            font.bold: true
            objectName: "slip.place"
            text: root.app.visit.inDigits(qsTr("Code %1 of %2").arg(root.place + 1).arg(root.codes.count))
        }

        ActionButton {
            mirrorSymbol: true
            objectName: "slip.next"
            rearranges: true
            symbol: "chevron-right"
            text: root.place + 1 < root.codes.count ? qsTr("The next code") : qsTr("The first code")
            onClicked: root.place = (root.place + 1) % root.codes.count
        }
    }
}
