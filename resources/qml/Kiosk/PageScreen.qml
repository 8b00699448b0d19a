pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// A page: the short answer first, then how far it can be trusted, then the text; beside it a person to talk to.
ScreenFrame {
    id: root

    required property AppModel app
    readonly property PageModel page: root.app.page
    readonly property bool sideBySide: root.innerWidth > Theme.px(1500) && Theme.textScale < 1.3
    property string sectionInView: ""

    function headingOf(section: string): Item {
        for (let n = 0; n < blocks.count; ++n) {
            const item = blocks.itemAt(n) as ArticleBlock;
            if (item && item.block.kind === "heading" && item.block.id === section)
                return item;
        }
        return null;
    }

    function goTo(section: string): void {
        const heading = root.headingOf(section);
        if (heading)
            root.bringToTop(heading);
    }

    // The section at the top of the view, to be found again after a change of language.
    function noteSectionInView(): void {
        let found = "";
        for (let n = 0; n < blocks.count; ++n) {
            const item = blocks.itemAt(n) as ArticleBlock;
            if (item && item.block.kind === "heading" && item.mapToItem(root.column, 0, 0).y <= root.contentY + Theme.gapLarge)
                found = item.block.id;
        }
        root.sectionInView = found;
    }

    heading: root.page.title
    kicker: root.page.topicTitle
    kickerSymbol: root.page.topicIcon

    Component.onCompleted: Qt.callLater(root.goTo, root.page.section)
    onContentYChanged: root.noteSectionInView()

    Connections {
        function onWordsChanged(): void {
            Qt.callLater(root.goTo, root.sectionInView);
        }

        target: root.page
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.px(56)
        columns: root.sideBySide ? 2 : 1
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: root.page.rightToLeft
            spacing: Theme.gap

            ActionButton {
                Layout.alignment: Qt.AlignLeft
                objectName: "page.hide"
                symbol: "eye-off"
                text: qsTr("Hide this page at once")
                visible: root.page.sensitive
                onClicked: root.app.hide()
            }

            CallOut {
                Layout.fillWidth: true
                tone: "short"
                visible: !root.page.expired

                Words {
                    Layout.fillWidth: true
                    html: root.page.inShortHtml
                    plain: root.page.inShort
                    size: Theme.lead
                    onLinkActivated: link => root.app.openLink(link)
                }
            }

            ActionButton {
                Layout.alignment: Qt.AlignLeft
                objectName: "page.count"
                symbol: "clock"
                text: qsTr("Count my days")
                visible: root.page.countable !== "" && !root.page.expired
                onClicked: root.app.countDays(root.page.countable)
            }

            TrustLine {
                Layout.fillWidth: true
                checkedWords: root.page.checkedWords
                languageName: root.page.languageName
                marks: root.page.marks
                pastReview: root.page.pastReview
                sourceCount: root.page.sources.length
                sourceNumber: root.page.sourceNumber
                translation: root.page.state
                onSourcesAsked: sources.toggle()
            }

            AskNow {
                Layout.fillWidth: true
                visible: root.page.expired
            }

            Repeater {
                id: blocks

                model: root.page.expired ? null : root.page.blocks

                delegate: ArticleBlock {
                    required property var modelData

                    Layout.fillWidth: true
                    Layout.maximumWidth: modelData.kind === "table" || modelData.kind === "callout" ? Infinity : Theme.readingWidth
                    block: modelData
                    onLinkActivated: link => root.app.openLink(link)
                }
            }

            SourceFold {
                id: sources

                Layout.fillWidth: true
                sources: root.page.sources
            }
        }

        PageAside {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.maximumWidth: root.sideBySide ? Theme.px(470) : Infinity
            Layout.minimumWidth: root.sideBySide ? Theme.px(470) : 0
            page: root.page
            showContents: root.sideBySide
            onLinkAsked: (kind, key) => root.app.openLink(kind + ":" + key)
            onSectionAsked: section => root.goTo(section)
        }
    }
}
