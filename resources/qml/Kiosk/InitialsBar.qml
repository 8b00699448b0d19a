pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// The letters that words begin with, always in reach of a hand. Where letters are large they take one row, which a finger or the arrows move: the
// words need the room.
Rectangle {
    id: root

    required property RecordModel initials
    readonly property bool oneRow: Theme.textScale > 1.5
    // Of the ring around the letter that has the focus.
    readonly property int rim: 2 * Theme.ring
    readonly property bool moves: view.contentWidth > view.width + 1
    signal jumped(string key)

    function move(pages: real): void {
        const x = view.contentX + pages * view.width * (Theme.rightToLeft ? -1 : 1);
        view.contentX = Math.max(0, Math.min(x, view.contentWidth - view.width));
    }

    function reveal(item: Item): void {
        const end = item.x + item.width + 2 * root.rim;
        if (item.x < view.contentX)
            view.contentX = item.x;
        else if (end > view.contentX + view.width)
            view.contentX = end - view.width;
    }

    function toStart(): void {
        view.contentX = Theme.rightToLeft ? Math.max(0, view.contentWidth - view.width) : 0;
    }

    component Arrow: TouchButton {
        id: arrow

        property bool back: false

        Layout.alignment: Qt.AlignVCenter
        corner: Theme.radiusSmall
        fill: Theme.accentSoft
        implicitWidth: Theme.touch
        leftPadding: Theme.gapTiny
        rightPadding: Theme.gapTiny
        visible: root.moves

        contentItem: Item {
            implicitHeight: sign.size

            Icon {
                id: sign

                anchors.centerIn: parent
                color: Theme.accent
                mirrored: Theme.rightToLeft !== arrow.back
                name: "chevron-right"
            }
        }
    }

    Accessible.name: qsTr("Letters of the alphabet")
    Accessible.role: Accessible.Grouping
    color: Theme.surfaceSunken
    implicitHeight: row.implicitHeight + 2 * Theme.gapSmall

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapSmall

        Arrow {
            back: true
            objectName: "words.letters.before"
            text: qsTr("Letters before")
            onClicked: root.move(-0.8)
        }

        Flickable {
            id: view

            readonly property bool movesAside: root.moves

            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: letters.implicitHeight + 2 * root.rim
            contentWidth: letters.implicitWidth + 2 * root.rim
            flickableDirection: Flickable.HorizontalFlick
            implicitHeight: view.contentHeight
            interactive: root.moves
            onContentWidthChanged: root.toStart()
            onWidthChanged: root.toStart()

            Grid {
                id: letters

                columns: root.oneRow ? root.initials.count : Math.max(1, Math.floor((view.width - 2 * root.rim + Theme.gapSmall) / (Theme.touch + Theme.gapSmall)))
                spacing: Theme.gapSmall
                x: root.rim
                y: root.rim

                Repeater {
                    model: root.initials

                    TouchButton {
                        id: jump

                        required property string key
                        required property string letter

                        //: A button: goes to the words that begin with a letter
                        Accessible.name: qsTr("Words with %1").arg(jump.letter)
                        bottomPadding: 0
                        corner: Theme.radiusSmall
                        leftPadding: Theme.gapTiny
                        objectName: "words.letter." + jump.letter
                        rightPadding: Theme.gapTiny
                        text: jump.letter
                        topPadding: 0
                        onActiveFocusChanged: {
                            if (jump.activeFocus)
                                root.reveal(jump);
                        }
                        onClicked: root.jumped(jump.key)

                        contentItem: PlainLabel {
                            Accessible.ignored: true
                            font.pixelSize: Theme.key
                            horizontalAlignment: Text.AlignHCenter
                            lineHeight: 1
                            text: jump.text
                            verticalAlignment: Text.AlignVCenter
                        }
                    }
                }
            }
        }

        Arrow {
            objectName: "words.letters.after"
            text: qsTr("Letters after")
            onClicked: root.move(0.8)
        }
    }
}
