import QtQuick
import QtQuick.Layouts

// A column that scrolls up and down and never sideways: by touch, by wheel, by the keys, and along with the keyboard's focus.
FocusScope {
    id: root

    default property alias content: column.data
    property int sideMargin: Theme.margin
    property int endMargin: Theme.gapLarge
    property Item noReveal: null
    readonly property real innerWidth: column.width
    readonly property real wantedHeight: column.implicitHeight + 2 * root.endMargin
    property alias contentY: view.contentY
    readonly property Item column: column
    readonly property int settlingFrames: 2

    // Scroll so that `item` stands at the top, as far as the content is long enough.
    function bringToTop(item: Item): void {
        later.item = item;
        later.restart();
    }

    // Scroll just enough that all of `item`, or its top when it is taller than the screen, is seen.
    function show(item: Item): void {
        later.item = null;
        appear.item = item;
        appear.restart();
    }

    // Scroll to where the visitor was when this screen was left.
    function returnTo(y: real): void {
        later.item = null;
        later.y = y;
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
            root.scrollTo(top);
        else if (bottom > view.contentY + view.height)
            root.scrollTo(bottom - view.height);
    }

    function scroll(pages: real): void {
        root.scrollTo(view.contentY + pages * view.height);
    }

    function scrollTo(y: real): void {
        view.contentY = Math.max(0, Math.min(y, view.contentHeight - view.height));
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

    // Layouts settle between two frames; only then is it known where an item stands.
    FrameAnimation {
        id: later

        property Item item: null
        property real y: 0

        onTriggered: {
            if (later.currentFrame < root.settlingFrames)
                return;
            later.stop();
            root.scrollTo(later.item ? later.item.mapToItem(column, 0, 0).y + column.y - Theme.gap : later.y);
        }
    }

    FrameAnimation {
        id: appear

        property Item item: null

        onTriggered: {
            if (appear.currentFrame < root.settlingFrames)
                return;
            appear.stop();
            if (appear.item && appear.item.height < view.height - 2 * Theme.gap)
                root.reveal(appear.item);
            else if (appear.item)
                root.bringToTop(appear.item);
        }
    }

    Connections {
        function onActiveFocusItemChanged(): void {
            const item = root.Window.window ? root.Window.window.activeFocusItem : null;
            if (item && item !== root.noReveal)
                root.reveal(item);
        }

        target: root.Window.window
    }

    Flickable {
        id: view

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: root.wantedHeight
        contentWidth: width
        flickableDirection: Flickable.VerticalFlick

        ColumnLayout {
            id: column

            spacing: Theme.gap
            width: view.width - 2 * root.sideMargin
            x: root.sideMargin
            y: root.endMargin
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
