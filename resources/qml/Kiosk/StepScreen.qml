pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts
import Kiosk.Procedure

// One step of the procedure, in one view: what happens, what to do, how long; the rest in closed rows.
ScrollColumn {
    id: root

    required property AppModel app
    required property ProcedureModel model

    endMargin: Theme.gap
    focus: true

    Repeater {
        model: root.model.step
        onItemAdded: (index, item) => root.noReveal = (item as Step).heading

        Step {
            id: step

            Layout.fillWidth: true
            listen: root.app.listen
            procedure: root.model
            room: root.innerWidth
            screen: root
            onAnswered: answer => root.show(answer)
            onLinkAsked: link => root.app.router.open(link)
            onTakeAsked: root.app.router.takeAlong("step:" + step.key)
            Component.onCompleted: {
                if (root.model.askedWhatIf !== "")
                    root.soon(() => root.bringToTop(step.foldPart));
                else if (step.fold !== "")
                    root.soon(() => root.show(step.foldPart));
            }
        }
    }
}
