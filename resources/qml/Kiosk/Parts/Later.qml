import QtQuick

// Does something when what is going on is over. Unlike Qt.callLater it does nothing once the screen it lies in is gone: there a function of that
// screen could not be found any more.
Timer {
    id: root

    property var act: null

    function call(act: var): void {
        root.act = act;
        root.restart();
    }

    interval: 0

    onTriggered: root.act()
}
