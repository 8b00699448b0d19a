import QtQuick
import QtQuick.Layouts
import Kiosk.Parts

// A picture of values: one stop of the Tab key, the arrows go from value to value, and the value is read aloud.
Item {
    id: root

    required property int count
    required property int chosen
    required property string reading
    property bool upright: false
    default property alias content: column.data
    signal picked(int index)

    function pick(index: int): void {
        root.picked(Math.max(0, Math.min(root.count - 1, index)));
    }

    Accessible.focusable: true
    Accessible.name: root.reading
    Accessible.role: Accessible.Chart
    activeFocusOnTab: true
    implicitHeight: column.implicitHeight

    Keys.onPressed: event => {
        const onward = Theme.rightToLeft ? Qt.Key_Left : Qt.Key_Right;
        const back = Theme.rightToLeft ? Qt.Key_Right : Qt.Key_Left;
        if (event.key === onward || (root.upright && event.key === Qt.Key_Down))
            root.pick(root.chosen + 1);
        else if (event.key === back || (root.upright && event.key === Qt.Key_Up))
            root.pick(root.chosen - 1);
        else if (event.key === Qt.Key_Home)
            root.pick(0);
        else if (event.key === Qt.Key_End)
            root.pick(root.count - 1);
        else
            return;
        event.accepted = true;
    }
    onReadingChanged: {
        if (root.activeFocus)
            root.Accessible.announce(root.reading);
    }

    FocusRing {
        visible: root.activeFocus
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap
    }
}
