pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// What else belongs to a step, in rows of which one is open at a time: rights, what-ifs, roads, people and sources.
GridLayout {
    id: root

    required property StepFrame step
    readonly property string open: root.step.fold
    signal linkAsked(string link)
    signal answered(Item answer)

    columnSpacing: Theme.gap
    columns: Theme.columns(root.width, 400, 4)
    rowSpacing: Theme.gapSmall
    uniformCellWidths: true

    // The row of a fold, and that of what it opens.
    function row(number: int): int {
        return 2 * Math.floor(number / root.columns);
    }

    function toggle(fold: string): void {
        root.step.procedure.toggleFold(fold);
        if (root.open !== "")
            root.answered(root);
    }

    FoldRow {
        Layout.column: 0
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.row: root.row(0)
        objectName: "fold.rights"
        symbol: "scale"
        text: root.step.rightsTitle
        unfolded: root.open === "rights"
        visible: !root.step.expired
        onClicked: root.toggle("rights")
    }

    Loader {
        Layout.column: 0
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        Layout.row: root.row(0) + 1
        active: root.open === "rights" && !root.step.expired
        visible: active

        sourceComponent: Card {
            ArticleText {
                Layout.fillWidth: true
                blocks: root.step.rightsBlocks
                hiddenTones: root.step.procedure.hiddenTones
                Layout.maximumWidth: Theme.readingWidth
                onLinkActivated: link => root.linkAsked(link)
            }
        }
    }

    FoldRow {
        Layout.column: 1 % root.columns
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.row: root.row(1)
        objectName: "fold.what-if"
        symbol: "alert-triangle"
        text: qsTr("What if … (%1)", "how many").arg(root.step.whatIfsNumber)
        unfolded: root.open === "what-if"
        visible: !root.step.expired
        onClicked: root.toggle("what-if")
    }

    Loader {
        Layout.column: 0
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        Layout.row: root.row(1) + 1
        active: root.open === "what-if" && !root.step.expired
        visible: active

        sourceComponent: WhatIfs {
            contacts: root.step.contacts
            hiddenTones: root.step.procedure.hiddenTones
            whatIfs: root.step.whatIfs
            onAnswered: answer => root.answered(answer)
            onLinkAsked: link => root.linkAsked(link)
            onToggled: whatIf => root.step.procedure.toggleWhatIf(whatIf)
        }
    }

    FoldRow {
        Layout.column: 2 % root.columns
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.row: root.row(2)
        objectName: "fold.roads"
        symbol: "arrow-fork"
        text: Said.of("step.onward")
        unfolded: root.open === "roads"
        onClicked: root.toggle("roads")
    }

    Loader {
        Layout.column: 0
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        Layout.row: root.row(2) + 1
        active: root.open === "roads"
        visible: active

        sourceComponent: StepRoads {
            step: root.step
            onLinkAsked: link => root.linkAsked(link)
        }
    }

    FoldRow {
        Layout.column: 3 % root.columns
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.row: root.row(3)
        objectName: "fold.people"
        symbol: "phone"
        text: Said.of("part.people")
        unfolded: root.open === "people"
        onClicked: root.toggle("people")
    }

    Loader {
        Layout.column: 0
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        Layout.row: root.row(3) + 1
        active: root.open === "people"
        visible: active

        sourceComponent: StepPeople {
            step: root.step
            onLinkAsked: link => root.linkAsked(link)
        }
    }
}
