pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// The questions about old and new rules: all of them, or those that matter for a step.
Rectangle {
    id: root

    required property ProcedureModel procedure
    property list<string> asked: []

    color: Theme.surfaceSunken
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radiusSmall

    GridLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.top: parent.top
        columnSpacing: Theme.gapLarge
        columns: root.asked.length === 1 ? 1 : Theme.columns(root.width - 2 * Theme.gap, 640, 2)
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.procedure.questions

            RulesQuestion {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                visible: root.asked.length === 0 || root.asked.includes(key)
                onAnswered: answer => root.procedure.answer(key, answer)
            }
        }
    }
}
