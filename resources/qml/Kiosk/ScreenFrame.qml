import QtQuick
import QtQuick.Layouts

// The frame of a screen: a heading, then content that scrolls up and down and never sideways.
FocusScope {
    id: root

    default property alias content: column.data
    property string heading: ""
    property string subheading: ""
    property string kicker: ""
    property string kickerSymbol: ""
    property bool headingTakesFocus: true
    readonly property real innerWidth: column.width
    property alias contentY: view.contentY
    readonly property Item column: column

    function toTop(): void {
        view.contentY = 0;
    }

    // Scroll so that `item` stands at the top, as far as the content is long enough.
    function bringToTop(item: Item): void {
        later.item = item;
        later.restart();
    }

    // Scroll just enough that the item with the focus is seen.
    function reveal(item: Item): void {
        let ancestor = item;
        while (ancestor && ancestor !== column)
            ancestor = ancestor.parent;
        if (!ancestor)
            return;
        const top = item.mapToItem(column, 0, 0).y + column.y - Theme.gap;
        const bottom = top + item.height + 2 * Theme.gap;
        if (top < view.contentY)
            view.contentY = Math.max(0, top);
        else if (bottom > view.contentY + view.height)
            view.contentY = Math.min(bottom - view.height, Math.max(0, view.contentHeight - view.height));
    }

    function scroll(pages: real): void {
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, view.contentY + pages * view.height));
    }

    focus: true

    // Layouts settle before the next frame; only then is it known where an item stands.
    Timer {
        id: later

        property Item item: null

        interval: 40
        onTriggered: {
            const top = later.item ? later.item.mapToItem(column, 0, 0).y + column.y - Theme.gap : 0;
            view.contentY = Math.max(0, Math.min(top, view.contentHeight - view.height));
        }
    }

    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown)
            root.scroll(0.85);
        else if (event.key === Qt.Key_PageUp)
            root.scroll(-0.85);
        else if (event.key === Qt.Key_Down)
            root.scroll(0.15);
        else if (event.key === Qt.Key_Up)
            root.scroll(-0.15);
        else
            return;
        event.accepted = true;
    }

    Connections {
        function onActiveFocusItemChanged(): void {
            const item = root.Window.window ? root.Window.window.activeFocusItem : null;
            if (item && item !== title)
                root.reveal(item);
        }

        target: root.Window.window
    }

    Flickable {
        id: view

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight + 2 * Theme.gapLarge
        contentWidth: width
        flickableDirection: Flickable.VerticalFlick

        ColumnLayout {
            id: column

            spacing: Theme.gap
            width: view.width - 2 * Theme.margin
            x: Theme.margin
            y: Theme.gapLarge

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapSmall
                visible: root.kicker !== ""

                Icon {
                    color: Theme.inkMuted
                    name: root.kickerSymbol
                    size: Theme.iconSmall
                    visible: root.kickerSymbol !== ""
                }

                PlainLabel {
                    Layout.fillWidth: true
                    color: Theme.inkMuted
                    font.pixelSize: Theme.small
                    text: root.kicker
                }
            }

            HeadingLabel {
                id: title

                Layout.fillWidth: true
                Layout.topMargin: root.kicker === "" ? 0 : -Theme.gapSmall
                focus: root.headingTakesFocus
                font.pixelSize: Theme.title
                text: root.heading
                visible: root.heading !== ""
            }

            PlainLabel {
                Layout.fillWidth: true
                Layout.topMargin: -Theme.gapSmall
                color: Theme.inkMuted
                text: root.subheading
                visible: root.subheading !== ""
            }
        }

        ScrollHandle {
            id: handle

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            anchors.top: parent.top
            orientation: Qt.Vertical
            parent: root
            position: view.visibleArea.yPosition
            size: view.visibleArea.heightRatio
            onPositionChanged: {
                if (handle.pressed)
                    view.contentY = handle.position * view.contentHeight;
            }
        }
    }
}
