import QtQuick
import Kiosk.Parts

// Words that a screen reader says by itself when they have stood still for a moment: while somebody types they change at every letter.
PlainLabel {
    id: root

    // What the words are about: when it changes they are said again, also when they are the same.
    property string occasion: ""
    property string announced: ""

    function wait(): void {
        if (root.visible && root.text !== "")
            later.restart();
        else
            later.stop();
    }

    Accessible.role: Accessible.StaticText
    onOccasionChanged: root.wait()
    onTextChanged: root.wait()
    onVisibleChanged: root.wait()

    Timer {
        id: later

        interval: Theme.pause
        onTriggered: {
            root.announced = root.text;
            root.Accessible.announce(root.text);
        }
    }
}
