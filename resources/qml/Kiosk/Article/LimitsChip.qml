import QtQuick
import Kiosk.Parts

// At the head of a text: which of its time limits may have changed, by name; nothing where they are certain.
Chip {
    id: root

    // In one phrase, such as "the time to appeal and the time for cassation".
    required property string limits

    notice: true
    symbol: "alert-triangle"
    text: qsTr("May have changed: %1. Ask a lawyer today.", "names of time limits").arg(root.limits)
    visible: root.limits !== ""
}
