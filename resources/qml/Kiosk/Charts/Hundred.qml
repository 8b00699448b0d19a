pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Parts

// A hundred of something, ten by ten: people where people are counted, else dots. The first share is full, the second empty, the third small.
Grid {
    id: root

    required property list<int> counts
    property bool people: false
    property int size: Theme.px(30)

    function shareOf(index: int): int {
        let end = 0;
        for (let n = 0; n < root.counts.length; ++n) {
            end += root.counts[n];
            if (index < end)
                return n;
        }
        return -1;
    }

    Accessible.ignored: true
    columns: 10
    spacing: Math.round(root.size * 0.36)

    Repeater {
        model: 100

        HundredSign {
            required property int index

            person: root.people
            share: root.shareOf(index)
            size: root.size
        }
    }
}
