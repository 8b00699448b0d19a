pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A few stories told from the statistics, each with its source, definition, caveat and table.
ScreenFrame {
    id: root

    required property AppModel app
    readonly property FiguresModel figures: root.app.figures

    function showAsked(): void {
        for (let n = 0; n < stories.count; ++n) {
            const item = stories.itemAt(n) as StoryCard;
            if (item && item.key === root.figures.asked)
                root.bringToTop(item);
        }
    }

    heading: qsTr("Figures")
    subheading: qsTr("What happened to others does not predict your case.")

    Component.onCompleted: {
        if (root.figures.asked !== "")
            Qt.callLater(root.showAsked);
    }

    Repeater {
        id: stories

        model: root.figures.stories

        StoryCard {
            Layout.fillWidth: true
        }
    }
}
