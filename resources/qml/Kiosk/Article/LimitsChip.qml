import QtQuick
import Kiosk.Parts

// At the head of a text: which of its time limits may have changed, by name; nothing where they are certain.
Chip {
    id: root

    // In one phrase, such as "the time to appeal and the time for cassation".
    required property string limits

    notice: true
    symbol: "alert-triangle"
    text: Said.of("trust.limits").arg(root.limits)
    visible: root.limits !== ""
}
