pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts
import Kiosk.Procedure

// The procedure as a rail with its side roads: one step open, or all.
ScreenFrame {
    id: root

    required property AppModel app
    required property ProcedureModel model
    property string panel: ""

    function showStep(key: string): void {
        for (let n = 0; n < steps.count; ++n) {
            const card = steps.itemAt(n) as StepCard;
            if (card && card.key === key) {
                card.waits = false;
                root.bringToTop(root.model.askedWhatIf !== "" ? card.whatIfPart ?? card : card);
            }
        }
    }

    // All steps take a second to draw: one comes after the other, and the window goes on answering.
    function toggleAll(): void {
        for (let n = 0; n < steps.count; ++n) {
            const card = steps.itemAt(n) as StepCard;
            card.waits = !card.unfolded;
        }
        root.model.openAll();
        drawing.restart();
    }

    function drawNext(): void {
        for (let n = 0; n < steps.count; ++n) {
            const card = steps.itemAt(n) as StepCard;
            if (card.waits) {
                card.waits = false;
                return;
            }
        }
        drawing.stop();
    }

    function togglePanel(name: string): void {
        root.panel = root.panel === name ? "" : name;
    }

    heading: qsTr("The procedure, step by step")
    subheading: qsTr("Touch the step where you are now. Nothing is kept after your visit.")

    Component.onCompleted: {
        if (root.model.openSteps.length === 1)
            Qt.callLater(root.showStep, root.model.openSteps[0]);
    }

    FrameAnimation {
        id: drawing

        onTriggered: root.drawNext()
    }

    Connections {
        function onStepAsked(step: string): void {
            root.panel = "";
            root.showStep(step);
        }

        target: root.model
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapSmall

        ActionButton {
            Accessible.description: root.panel === "papers" ? qsTr("open") : qsTr("closed")
            objectName: "procedure.papers"
            strong: root.panel === "papers"
            symbol: "mail"
            text: qsTr("Which paper do you hold?")
            width: Math.min(implicitWidth, root.innerWidth)
            onClicked: root.togglePanel("papers")
        }

        ActionButton {
            Accessible.description: root.panel === "rules" ? qsTr("open") : qsTr("closed")
            objectName: "procedure.rules"
            strong: root.panel === "rules"
            symbol: "scale"
            text: qsTr("Old or new rules?")
            width: Math.min(implicitWidth, root.innerWidth)
            onClicked: root.togglePanel("rules")
        }

        ActionButton {
            objectName: "procedure.all"
            symbol: root.model.openSteps.length > 1 ? "chevron-up" : "chevron-down"
            text: root.model.openSteps.length > 1 ? qsTr("Fold all steps") : qsTr("Open all steps")
            width: Math.min(implicitWidth, root.innerWidth)
            onClicked: root.toggleAll()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapSmall
        columns: Theme.columns(root.innerWidth, 200, 8)
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true
        visible: root.panel === "papers"

        Repeater {
            model: root.panel === "papers" ? root.model.papers : null

            PaperTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "paper." + key
                onClicked: root.model.holdPaper(key)
            }
        }
    }

    StepQuestions {
        Layout.fillWidth: true
        procedure: root.model
        visible: root.panel === "rules"
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            id: steps

            model: root.model.steps

            StepCard {
                id: card

                Layout.fillWidth: true
                objectName: "step." + key
                procedure: root.model
                onAnswered: answer => root.show(answer)
                onLinkAsked: link => root.app.router.open(link)
                onOpened: root.bringToTop(card)
            }
        }
    }
}
