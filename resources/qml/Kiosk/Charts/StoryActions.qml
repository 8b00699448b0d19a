pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// What can be asked of a story: the same as a table, what it counts, where to get help, its sources; for helpers, to keep it.
ColumnLayout {
    id: root

    required property AppModel app
    required property string kind
    required property string definition
    required property string checkedWords
    required property string translation
    required property RecordModel pages
    required property RecordModel sources
    property bool asTable: false
    property bool explained: false
    required property FiguresModel figures
    signal pictureAsked

    spacing: Theme.gapSmall

    Connections {
        function onAsked(): void {
            root.explained = root.explained || root.app.found.isIn(root.definition);
        }

        target: root.app.found
    }

    ActionButton {
        rearranges: true
        objectName: "story.table"
        symbol: root.asTable ? "chart-bar" : "table"
        text: root.asTable ? qsTr("Show as a picture") : qsTr("Show as a table")
        visible: root.kind !== "comparison"
        onClicked: root.asTable = !root.asTable
    }

    FoldRow {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        objectName: "story.meaning"
        symbol: "info-circle"
        text: Said.of("figure.definition")
        unfolded: root.explained
        onClicked: root.explained = !root.explained
    }

    PlainLabel {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        font.pixelSize: Theme.small
        text: root.definition
        visible: root.explained
    }

    Repeater {
        model: root.pages

        ActionButton {
            id: page

            required property string key
            required property string title

            mirrorSymbol: true
            objectName: "story.page." + page.key
            symbol: "chevron-right"
            text: page.title
            onClicked: root.app.router.open("page:" + page.key)
        }
    }

    ActionButton {
        objectName: "story.csv"
        symbol: "file-text"
        text: qsTr("Save the figures (CSV)")
        visible: root.figures.maySave
        onClicked: root.figures.saveTable()
    }

    ActionButton {
        objectName: "story.png"
        symbol: "file-text"
        text: qsTr("Save the picture (PNG)")
        visible: root.figures.maySave
        onClicked: root.pictureAsked()
    }

    PlainLabel {
        Layout.fillWidth: true
        font.pixelSize: Theme.small
        objectName: "story.saved"
        text: qsTr("Saved: %1").arg(root.figures.savedAs)
        visible: root.figures.savedAs !== ""
        wrapMode: Text.WrapAnywhere
    }

    TrustFold {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        checkedWords: root.checkedWords
        sources: root.sources
        translation: root.translation
    }
}
