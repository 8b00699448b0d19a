import QtQuick
import Kiosk.Models

// The sentence that is being read aloud.
TextMark {
    id: root

    required property ListenModel listen
    signal moved(Item sentence)

    function tell(): void {
        if (!root.visible)
            return;
        root.moved(root.extent);
    }

    label: root.listen.label as Item
    markName: "listen.mark"
    marks: root.listen.marks
    onRelaid: root.listen.measure()

    Connections {
        function onMarked(): void {
            Qt.callLater(root.tell);
        }

        target: root.listen
    }
}
