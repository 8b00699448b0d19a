pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// One step of the rail or of a side road: its place, its name, who and when; unfolded, all that belongs to it.
Item {
    id: root

    required property int index
    required property string key
    required property string numberText
    required property string railLength
    required property string title
    required property string summary
    required property string who
    required property bool branch
    required property list<string> backTo
    required property bool ends
    required property bool railGoesOn
    required property bool last
    required property bool unfolded
    required property bool here
    required property RecordModel body
    required property ProcedureModel procedure
    property bool waits: false  // what is unfolded comes some frames later
    readonly property Item whatIfPart: bodies.count > 0 ? (bodies.itemAt(0) as StepBody).whatIfPart : null
    signal linkAsked(string link)
    signal opened
    signal answered(Item answer)

    function place(): string {
        return root.branch ? qsTr("Side road") : qsTr("Step %1 of %2").arg(root.numberText).arg(root.railLength);
    }

    function remark(): string {
        return root.summary === "" ? root.who : qsTr("%1 · %2", "who does it · what happens").arg(root.who).arg(root.summary);
    }

    function roadWords(): string {
        if (!root.branch)
            return "";
        if (root.backTo.length === 0)
            return qsTr("Side road, it ends here");
        const words = root.ends ? qsTr("Side road, it ends here or goes back to step: %1") : qsTr("Side road, back to step: %1");
        return words.arg(root.backTo.join(Theme.rightToLeft ? "، " : ", "));  // a dot would read as the Arabic zero
    }

    function toggle(): void {
        root.waits = false;
        root.procedure.toggle(root.key);
        if (root.unfolded)
            root.opened();
    }

    implicitHeight: card.implicitHeight + Theme.gap

    StepTrack {
        id: track

        branch: root.branch
        comesBack: root.backTo.length > 0
        filled: root.here
        first: root.index === 0
        headHeight: head.height
        height: root.height
        last: root.last
        numberText: root.numberText
        railGoesOn: root.railGoesOn
        unfolded: root.unfolded
        width: implicitWidth
        x: Theme.rightToLeft ? root.width - width : 0
    }

    Rectangle {
        id: card

        border.color: root.unfolded ? Theme.accent : Theme.outline
        border.width: root.unfolded ? Theme.gapTiny : Theme.line
        color: root.branch && !root.unfolded ? "transparent" : Theme.surfaceRaised
        implicitHeight: column.implicitHeight
        radius: Theme.radius
        width: root.width - track.width
        x: Theme.rightToLeft ? 0 : track.width

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            spacing: 0

            StepHead {
                id: head

                Layout.fillWidth: true
                here: root.here
                objectName: "open." + root.key
                place: root.place()
                remark: root.remark()
                road: root.roadWords()
                text: root.title
                unfolded: root.unfolded
                onClicked: root.toggle()
            }

            Repeater {
                id: bodies

                model: root.unfolded && !root.waits ? root.body : null

                StepBody {
                    Layout.bottomMargin: Theme.gap
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.gapLarge
                    Layout.rightMargin: Theme.gapLarge
                    procedure: root.procedure
                    onAnswered: answer => root.answered(answer)
                    onLinkAsked: link => root.linkAsked(link)
                }
            }
        }
    }
}
