import QtQuick
import QtQuick.Layouts

// A column that scrolls up and down and never sideways: by touch, by wheel, by the keys, and along with the keyboard's focus.
FocusScope {
    id: root

    default property alias content: column.data
    property int sideMargin: Theme.margin
    property int endMargin: Theme.gapLarge
    // What stays below the content while it scrolls.
    property real footHeight: 0
    property Item noReveal: null
    property string pinned: ""
    readonly property real innerWidth: column.width
    readonly property real wantedHeight: column.implicitHeight + 2 * root.endMargin
    property alias contentY: view.contentY
    readonly property Item column: column
    readonly property int settlingFrames: 2

    // Scroll so that `item` stands at the top, as far as the content is long enough.
    function bringToTop(item: Item): void {
        if (!root.visible)
            return;
        later.ask(item, null, 0);
    }

    // Scroll just enough that all of `item`, or its top when it is taller than the screen, is seen.
    function show(item: Item): void {
        if (!root.visible)
            return;
        later.ask(null, item, 0);
    }

    // Scroll so that all of `item` is seen and, where both fit, the title above it: at the top of the screen, at the nearest place where it stands
    // again, or else in a line of its own that stays above what scrolls.
    function showBelow(title: string, label: Item, item: Item): void {
        later.ask(null, null, 0);
        later.found = item;
        later.label = label;
        later.title = title;
    }

    // Nothing was looked for any more.
    function forgetTitle(): void {
        later.title = "";
        root.pinned = "";
    }

    // Scroll to where the visitor was when this screen was left.
    function returnTo(y: real): void {
        later.ask(null, null, y);
    }

    // When what is going on is over, unless the visitor has left meanwhile: then the screen is in no window any more, and its functions are gone.
    function soon(act: var): void {
        Qt.callLater(() => {
            if (root.parent)
                act();
        });
    }

    // What is being read stays at the top when everything above it becomes higher or lower: to be called before it does.
    function keepPlace(): void {
        if (later.frames > 0 || view.contentY <= 0)
            return;
        let item = column as Item;
        let part = root.firstSeen(item);
        while (part) {
            item = part;
            part = root.topOf(item) < view.contentY ? root.firstSeen(item) : null;
        }
        if (item !== column)
            later.keep(item, view.contentY - root.topOf(item));
    }

    // The first part of `item` that is seen, be it the lower end of it; of several side by side the widest, which is what is read.
    function firstSeen(item: Item): Item {
        const edge = child => Math.max(root.topOf(child), view.contentY);
        let first = null;
        for (const child of item.children) {
            const seen = child.visible && child.height > 0 && root.topOf(child) + child.height > view.contentY;
            if (seen && (!first || edge(child) < edge(first) || edge(child) === edge(first) && child.width > first.width))
                first = child;
        }
        return first;
    }

    function topOf(item: Item): real {
        return item.mapToItem(column, 0, 0).y + column.y;
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

    // Scroll only when some of `item` is out of sight, then so that what follows it is in sight too.
    function keepInView(item: Item): void {
        const top = root.topOf(item);
        if (top < view.contentY || top + item.height > view.contentY + view.height)
            root.scrollTo(top - view.height / 5);
    }

    function scroll(pages: real): void {
        root.scrollTo(view.contentY + pages * view.height);
    }

    function scrollTo(y: real): void {
        view.contentY = Math.max(0, Math.min(y, view.contentHeight - view.height));
    }

    onWidthChanged: root.keepPlace()

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home)
            root.scrollTo(0);
        else if (event.key === Qt.Key_End)
            root.scrollTo(view.contentHeight);
        else if (event.key === Qt.Key_PageDown)
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

    // What is to be done when the layouts have settled.
    QtObject {
        id: later

        property Item top: null
        property Item kept: null
        property real above: 0
        property Item seen: null
        property real y: 0
        property Item found: null
        property Item label: null
        property string title: ""
        property int frames: 0

        // So much of `item` is above the edge of the view: a share of its height; where it begins below the edge, pixels under nought.
        function keep(item: Item, above: real): void {
            later.ask(null, null, 0);
            later.kept = item;
            later.above = above > 0 ? above / item.height : above;
        }

        function ask(top: Item, seen: Item, y: real): void {
            later.kept = null;
            later.found = null;
            later.top = top;
            later.seen = seen;
            later.y = y;
            later.frames = root.settlingFrames;
            root.Window.window?.update();
        }

        function goToFound(): void {
            const top = root.topOf(later.found) - Theme.gap;
            const bottom = top + later.found.height + 2 * Theme.gap;
            const title = later.label ? root.topOf(later.label) - Theme.gapLarge : bottom;
            if (bottom <= view.height && root.topOf(root.noReveal ?? column) < view.height)
                root.scrollTo(0);
            else if (title < top && bottom - title <= view.height)
                root.scrollTo(title);
            else {
                root.pinned = later.title;
                root.scrollTo(Math.min(top, Math.max(top - view.height / 5, bottom - view.height)));
            }
        }

        function go(): void {
            if (later.found) {
                later.goToFound();
                return;
            }
            const fits = later.seen && later.seen.height < view.height - 2 * Theme.gap;
            const top = later.top ?? (fits ? null : later.seen);
            if (later.kept)
                root.scrollTo(root.topOf(later.kept) + later.above * (later.above > 0 ? later.kept.height : 1));
            else if (fits)
                root.reveal(later.seen);
            else
                root.scrollTo(top ? root.topOf(top) - Theme.gap : later.y);
        }
    }

    // Layouts settle with a frame; only then is it known where an item stands.
    Connections {
        function onFrameSwapped(): void {
            later.frames -= 1;
            if (later.frames === 0)
                later.go();
            else
                root.Window.window.update();
        }

        enabled: later.frames > 0
        target: root.Window.window
    }

    Connections {
        function onActiveFocusItemChanged(): void {
            const item = root.Window.window ? root.Window.window.activeFocusItem : null;
            if (item && item !== root.noReveal)
                root.reveal(item);
        }

        target: root.Window.window
    }

    // The title of the text, where what was looked for stands so far below it that both are not seen at once.
    Rectangle {
        id: pin

        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.surfaceSunken
        height: pinnedTitle.implicitHeight + 2 * Theme.gapSmall
        visible: root.pinned !== ""

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.rule
            height: Theme.line
            width: parent.width
        }

        PlainLabel {
            id: pinnedTitle

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: root.sideMargin
            anchors.right: parent.right
            anchors.rightMargin: root.sideMargin
            anchors.verticalCenter: parent.verticalCenter
            font.bold: true
            font.pixelSize: Theme.caption
            lineHeight: Theme.tightLineHeight
            objectName: "screen.pinned"
            text: root.pinned
        }
    }

    Flickable {
        id: view

        anchors.bottomMargin: root.footHeight
        anchors.fill: parent
        anchors.topMargin: pin.visible ? pin.height : 0
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
            anchors.bottomMargin: root.footHeight
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
