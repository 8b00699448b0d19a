pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// A story: the card with its sentence, picture and source, and beside it what can be asked of it.
GridLayout {
    id: root

    required property AppModel app
    required property string key
    required property string kind
    required property string title
    required property string definition
    required property string caveat
    required property string checkedWords
    required property string translation
    required property int monthsOld
    required property var groups
    required property var values
    required property var shares
    required property var comparison
    required property var findings
    required property var pages
    required property var sources
    readonly property bool wide: root.width > Theme.px(1500) * Math.max(1, Theme.textScale * 0.85)

    function ageWords(): string {
        if (root.monthsOld < 0)
            return "";
        if (root.monthsOld < 24)
            return qsTr("The newest figure is about %n month(s) old. New ones may exist.", "", root.monthsOld);
        return qsTr("The newest figure is more than %n year(s) old. New ones may exist.", "", Math.floor(root.monthsOld / 12));
    }

    columnSpacing: Theme.gapLarge
    columns: root.wide ? 2 : 1
    rowSpacing: Theme.gap

    StoryCard {
        id: card

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        age: root.app.figures.inDigits(root.ageWords())
        asTable: actions.asTable
        caveat: root.caveat
        comparison: root.comparison
        findings: root.findings
        groups: root.groups
        kind: root.kind
        shares: root.shares
        sources: root.sources
        title: root.title
        values: root.values
    }

    StoryActions {
        id: actions

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: !root.wide
        Layout.preferredWidth: Theme.px(430) * Math.max(1, Theme.textScale * 0.8)
        app: root.app
        checkedWords: root.checkedWords
        definition: root.definition
        kind: root.kind
        pages: root.pages
        sources: root.sources
        translation: root.translation
        onPictureAsked: card.grabToImage(result => root.app.figures.savePicture(result.image))
    }
}
