pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// The frame of a page or a letter: shows a section that is asked for, and stays at its section in another language.
ScreenFrame {
    id: root

    required property AppModel app
    required property ArticleModel model
    required property Component body
    readonly property bool sideBySide: root.innerWidth > Theme.px(1500) && Theme.textScale < 1.3
    property string sectionInView: ""

    function parts(): list<ArticlePart> {
        const found = [];
        const body = shown.itemAt(0) as ArticleBody;
        for (const section of body ? body.sections : []) {
            for (let n = 0; n < section.count; ++n)
                found.push(section.itemAt(n) as ArticlePart);
        }
        return found;
    }

    function goTo(section: string): void {
        const part = root.parts().find(one => one.key === section);
        if (part)
            root.bringToTop(part);
    }

    // The section at the top of the view, to be found again after a change of language.
    function noteSectionInView(): void {
        const line = root.contentY + Theme.gapLarge;
        const passed = root.parts().filter(one => one.mapToItem(root.column, 0, 0).y <= line);
        root.sectionInView = passed.length > 0 ? passed[passed.length - 1].key : "";
    }

    heading: root.model.title
    kicker: root.model.kicker
    kickerSymbol: root.model.kickerSymbol

    Component.onCompleted: Qt.callLater(root.goTo, root.model.section)
    onContentYChanged: root.noteSectionInView()

    Connections {
        function onWordsChanged(): void {
            Qt.callLater(root.goTo, root.sectionInView);
        }

        target: root.model
    }

    Repeater {
        id: shown

        delegate: root.body
        model: root.model.shown
    }
}
