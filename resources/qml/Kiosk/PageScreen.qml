pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Parts

// A page: the short answer first, then how far it can be trusted, then the text; beside it a person to talk to.
ArticleFrame {
    id: root

    body: ArticleBody {
        id: page

        required property bool sensitive

        Layout.fillWidth: true
        app: root.app
        columnSpacing: Theme.px(56)
        columns: page.sideBySide ? 2 : 1
        rowSpacing: Theme.gap
        sections: [parts]
        sideBySide: root.sideBySide

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: page.rightToLeft
            spacing: Theme.gap

            ActionButton {
                Layout.alignment: Qt.AlignLeft
                objectName: "page.hide"
                symbol: "eye-off"
                text: qsTr("Hide this page at once")
                visible: page.sensitive
                onClicked: root.app.visit.hide()
            }

            ArticleLead {
                Layout.fillWidth: true
                article: page
            }

            ArticleTrust {
                Layout.fillWidth: true
                article: page
                onSourcesAsked: sources.toggle()
            }

            AskNow {
                Layout.fillWidth: true
                visible: page.expired
            }

            Repeater {
                id: parts

                model: page.expired ? null : page.parts

                PagePart {
                    Layout.fillWidth: true
                    onLinkActivated: link => root.app.router.open(link)
                }
            }

            SourceFold {
                id: sources

                Layout.fillWidth: true
                sources: page.sources
            }
        }

        PageAside {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.maximumWidth: page.sideBySide ? Theme.px(470) : Infinity
            Layout.minimumWidth: page.sideBySide ? Theme.px(470) : 0
            article: page
            showContents: page.sideBySide
            onSectionAsked: section => root.goTo(section)
        }
    }
}
