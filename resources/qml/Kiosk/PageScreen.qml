pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// A page: the answer and what to do with it, then the text; beside it what is on the page and a person to talk to.
ArticleFrame {
    id: root

    body: ArticleBody {
        id: page

        Layout.fillWidth: true
        app: root.app
        kind: "page"
        columnSpacing: Math.max(Theme.px(56), page.width - Theme.readingWidth - root.asideWidth)
        columns: page.sideBySide ? 2 : 1
        rowSpacing: Theme.gap
        sections: [parts]
        sideBySide: root.sideBySide
        onPeopleAsked: root.openSheet(root.peopleSheet)
        onTrustAsked: root.openSheet(root.trustSheet)

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.maximumWidth: page.sideBySide ? Theme.readingWidth : Infinity
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: page.rightToLeft
            spacing: Theme.gap

            AnswerCard {
                Layout.fillWidth: true
                article: page
                visible: !page.expired
            }

            AskNow {
                Layout.fillWidth: true
                visible: page.expired
            }

            Loader {
                Layout.fillWidth: true
                active: !page.sideBySide && !page.expired && page.parts.count > 1
                visible: active

                sourceComponent: ContentsFold {
                    article: page
                    onSectionAsked: section => root.goTo(section)
                }
            }

            Repeater {
                id: parts

                model: page.expired ? null : page.parts

                PagePart {
                    Layout.fillWidth: true
                    listen: root.app.listen
                    marked: key === root.markedSection
                    of: root.heading
                    recordedAs: `page:${page.key}#${key}`
                    onLinkActivated: link => root.app.router.open(link)
                }
            }
        }

        PageAside {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.maximumWidth: page.sideBySide ? root.asideWidth : Infinity
            Layout.minimumWidth: page.sideBySide ? Theme.px(430) : 0
            article: page
            showContents: page.sideBySide
            onSectionAsked: section => root.goTo(section)
        }
    }
}
