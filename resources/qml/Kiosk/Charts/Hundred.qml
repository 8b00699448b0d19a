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
        const counts = root.counts; // each look at a property makes a list of its own
        let end = 0;
        for (let n = 0; n < counts.length; ++n) {
            end += counts[n];
            if (index < end)
                return n;
        }
        return -1;
    }

    Accessible.ignored: true
    columns: 10
    spacing: Math.round(root.size * 0.36)

    Repeater {
        model: root.counts.length > 0 ? 100 : 0 // unseen ones cost a tile four hundred items

        HundredSign {
            required property int index

            person: root.people
            share: root.shareOf(index)
            size: root.size
        }
    }
}
