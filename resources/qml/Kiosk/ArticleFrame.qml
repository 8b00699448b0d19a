pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// The frame of a page or a letter: shows a section that is asked for, stays at its section in another language, and has the sheets that lie
// over it.
ScreenFrame {
    id: root

    required property AppModel app
    required property ArticleModel model
    required property Component body
    readonly property bool sideBySide: root.innerWidth > Theme.px(1500) && Theme.textScale < 1.3
    readonly property int asideWidth: Theme.px(660)
    property string sectionInView: ""
    // The section it was opened at, where nothing smaller was looked for.
    readonly property string markedSection: root.app.found.label ? "" : root.model.section

    function article(): ArticleBody {
        return shown.itemAt(0) as ArticleBody;
    }

    function parts(): list<ArticlePart> {
        const found = [];
        for (const section of root.article()?.sections ?? []) {
            for (let n = 0; n < section.count; ++n)
                found.push(section.itemAt(n) as ArticlePart);
        }
        return found;
    }

    function goTo(section: string): void {
        if (!root.visible)
            return;
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

    function openSheet(sheet: Component): void {
        sheets.open(sheet, root.Window.activeFocusItem);
    }

    // A person to call who was looked for and does not stand on the screen itself.
    function findPerson(found: FoundPassage, mark: Item): void {
        root.openSheet(root.peopleSheet);
        const sheet = sheets.item as Panel;
        if (found.find(sheet))
            sheet.show(mark);
        else
            sheets.close();
    }

    heading: root.model.title
    kicker: root.model.kicker
    kickerSymbol: root.model.kickerSymbol
    listen: root.app.listen

    Component.onCompleted: root.soon(() => root.goTo(root.model.section))
    onContentYChanged: root.noteSectionInView()

    Connections {
        function onWordsChanged(): void {
            const section = root.sectionInView;
            root.soon(() => root.goTo(section));
        }

        target: root.model
    }

    Repeater {
        id: shown

        delegate: root.body
        model: root.model.shown
    }

    SheetLayer {
        id: sheets

        anchors.fill: parent
        app: root.app
        below: root.column
        parent: root
    }

    readonly property Component trustSheet: TrustSheet {
        article: root.article()
        onClosed: sheets.close()
    }
    readonly property Component peopleSheet: PeopleSheet {
        article: root.article()
        onClosed: sheets.close()
    }
}
