import QtQuick

// Restarted, it is triggered when what is going on is over. Unlike Qt.callLater it is not once the screen it lies in is gone: there a function of
// that screen could not be found any more.
Timer {
    interval: 0
}
