pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The steps as a rail, one open at a time.
ScreenFrame {
    id: root

    required property AppModel app
    readonly property ProcedureModel procedure: root.app.procedure

    function showOpenStep(): void {
        for (const cards of [steps, branches]) {
            for (let n = 0; n < cards.count; ++n) {
                const item = cards.itemAt(n) as StepCard;
                if (item && item.unfolded)
                    root.bringToTop(item);
            }
        }
    }

    heading: qsTr("The procedure, step by step")
    subheading: qsTr("Touch the step where you are now. Nothing is kept after your visit.")

    Component.onCompleted: {
        if (root.procedure.openStep !== "")
            Qt.callLater(root.showOpenStep);
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            id: steps

            model: root.procedure.steps

            StepCard {
                Layout.fillWidth: true
                here: key === root.procedure.hereStep
                last: index === steps.count - 1
                objectName: "step." + key
                unfolded: key === root.procedure.openStep
                onHereAsked: root.procedure.markHere(key)
                onLinkAsked: link => root.app.openLink(link)
                onToggled: root.procedure.toggle(key)
            }
        }
    }

    HeadingLabel {
        Layout.fillWidth: true
        text: qsTr("Side roads: only some people go there")
        visible: branches.count > 0
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        visible: branches.count > 0

        Repeater {
            id: branches

            model: root.procedure.branches

            StepCard {
                Layout.fillWidth: true
                here: key === root.procedure.hereStep
                last: true
                objectName: "step." + key
                unfolded: key === root.procedure.openStep
                onHereAsked: root.procedure.markHere(key)
                onLinkAsked: link => root.app.openLink(link)
                onToggled: root.procedure.toggle(key)
            }
        }
    }
}
