pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// The same in two languages, passage beside passage; one above the other where there is no room. For a helper and a resident.
ScreenFrame {
    id: root

    required property AppModel app
    required property PairModel model
    readonly property int columns: Theme.portrait ? 1 : Theme.columns(root.innerWidth, 440, 2)
    // The side whose language is being chosen, none below nought.
    property int choosing: -1

    // The resident's side is the wider one.
    function widthOf(side: int): real {
        return (root.innerWidth - Theme.gap) * (root.model.resident === side ? 6 : 5) / 11;
    }

    function foldOut(side: int): void {
        root.choosing = root.choosing === side ? -1 : side;
    }

    function showPlace(): void {
        const item = passages.itemAt(root.model.foundIn);
        if (item)
            root.show(item);
    }

    headingTakesFocus: false

    Connections {
        function onFoundChanged(): void {
            if (root.model.finding)
                root.soon(root.showPlace);
        }

        function onFindingChanged(): void {
            if (!root.model.finding)
                title.forceActiveFocus(Qt.OtherFocusReason);
        }

        target: root.model
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.columns(root.innerWidth, 420, 2)
        rowSpacing: Theme.gapSmall

        HeadingLabel {
            id: title

            Layout.fillWidth: true
            focus: true
            font.pixelSize: Theme.cardTitle
            level: 1
            objectName: "screen.heading"
            text: qsTr("Two languages side by side")
        }

        ActionButton {
            mirrorSymbol: false
            objectName: "pair.turn"
            symbol: "arrows-change"
            text: qsTr("Give the resident the other side")
            onClicked: root.model.turn()
        }
    }

    GridLayout {
        id: heads

        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.columns(root.innerWidth, 320, 2)
        rowSpacing: Theme.gapSmall

        PairHead {
            Layout.fillHeight: true
            Layout.fillWidth: heads.columns === 1
            Layout.preferredWidth: root.widthOf(0)
            objectName: "pair.first"
            resident: root.model.resident === 0
            text: root.model.firstName
            unfolded: root.choosing === 0
            onClicked: root.foldOut(0)
        }

        PairHead {
            Layout.fillHeight: true
            Layout.fillWidth: heads.columns === 1
            Layout.preferredWidth: root.widthOf(1)
            objectName: "pair.second"
            resident: root.model.resident === 1
            text: root.model.secondName
            unfolded: root.choosing === 1
            onClicked: root.foldOut(1)
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapSmall
        columns: Theme.columns(root.innerWidth, 260, 5)
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true
        visible: root.choosing >= 0

        Repeater {
            model: root.choosing >= 0 ? root.model.languages : null

            LanguageTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                brief: true
                chosen: code === (root.choosing === 0 ? root.model.first : root.model.second)
                objectName: "pair.language." + code
                onClicked: {
                    root.model.choose(root.choosing, code);
                    root.choosing = -1;
                }
            }
        }
    }

    Repeater {
        id: passages

        model: root.model.rows

        GridLayout {
            id: passage

            required property int index
            required property string key
            required property string firstTitleText
            required property string firstTitleHtml
            required property RecordModel firstBlocks
            required property string secondTitleText
            required property string secondTitleHtml
            required property RecordModel secondBlocks
            readonly property bool lit: passage.index === root.model.lit || passage.index === root.model.foundIn

            Accessible.name: passage.firstTitleText
            Accessible.role: Accessible.Grouping
            Layout.fillWidth: true
            activeFocusOnTab: true
            columnSpacing: Theme.gap
            columns: root.columns
            objectName: "pair." + passage.key
            rowSpacing: Theme.gapTiny
            Keys.onEnterPressed: root.model.light(passage.index)
            Keys.onReturnPressed: root.model.light(passage.index)
            Keys.onSpacePressed: root.model.light(passage.index)

            PairSide {
                Layout.fillHeight: true
                Layout.fillWidth: root.columns === 1
                Layout.preferredWidth: root.widthOf(0)
                blocks: passage.firstBlocks
                first: passage.index === 0
                focused: passage.activeFocus
                lit: passage.lit
                objectName: "pair.first." + passage.key
                resident: root.model.resident === 0
                rightToLeft: root.model.firstRightToLeft
                title: passage.firstTitleText
                titleHtml: passage.firstTitleHtml
                words: root.model.firstWords
                onLinkActivated: link => root.app.router.openInPair(link)
                onTouched: root.model.light(passage.index)
            }

            PairSide {
                Layout.fillHeight: true
                Layout.fillWidth: root.columns === 1
                Layout.preferredWidth: root.widthOf(1)
                blocks: passage.secondBlocks
                first: passage.index === 0
                focused: passage.activeFocus
                lit: passage.lit
                objectName: "pair.second." + passage.key
                resident: root.model.resident === 1
                rightToLeft: root.model.secondRightToLeft
                title: passage.secondTitleText
                titleHtml: passage.secondTitleHtml
                words: root.model.secondWords
                onLinkActivated: link => root.app.router.openInPair(link)
                onTouched: root.model.light(passage.index)
            }
        }
    }
}
