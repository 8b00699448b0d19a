pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// A hundred people in shares, and the shares in words beside them.
ChartFrame {
    id: root

    required property RecordModel shares
    required property list<int> hundred

    count: root.shares.count
    upright: true

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.px(48)
        columns: root.width > Theme.px(760) * Math.max(1, Theme.textScale * 0.9) ? 2 : 1
        rowSpacing: Theme.gap

        Hundred {
            Layout.alignment: Qt.AlignTop | Qt.AlignLeft
            counts: root.hundred
            people: true
            size: Theme.px(28)
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            Repeater {
                model: root.shares

                ShareLine {
                    Layout.fillWidth: true
                    chosen: index === root.chosen
                    onClicked: root.picked(index)
                }
            }
        }
    }
}
