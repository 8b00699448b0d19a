pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// A story: the card with its sentence, picture and source, and beside it what can be asked of it.
GridLayout {
    id: root

    required property AppModel app
    required property string storyKind
    required property string storyDefinition
    required property string storyCaveat
    required property string storyCheckedWords
    required property string storyState
    required property RecordModel storyGroups
    required property RecordModel storyShares
    required property RecordModel storyTables
    required property RecordModel storyComparison
    required property RecordModel storyFindings
    required property int monthsOld
    required property int longestLabel
    required property int longestNumber
    required property bool striped
    required property string doNotCompare
    required property RecordModel pairs
    required property RecordModel pages
    required property RecordModel sources
    required property FiguresModel figures
    readonly property bool wide: root.width > Theme.px(1500) * Math.max(1, Theme.textScale * 0.85)

    function ageWords(): string {
        if (root.monthsOld < 0)
            return "";
        if (root.monthsOld < 24)
            return Said.count("counted.months_old", root.monthsOld);
        return Said.count("counted.years_old", Math.floor(root.monthsOld / 12));
    }

    columnSpacing: Theme.gapLarge
    columns: root.wide ? 2 : 1
    rowSpacing: Theme.gap

    Repeater {
        id: cards

        model: root.figures.reading

        StoryCard {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            age: root.app.visit.inDigits(root.ageWords())
            asTable: actions.asTable
            caveat: root.storyCaveat
            comparison: root.storyComparison
            doNotCompare: root.doNotCompare
            findings: root.storyFindings
            groups: root.storyGroups
            kind: root.storyKind
            longestLabel: root.longestLabel
            longestNumber: root.longestNumber
            pairs: root.pairs
            shares: root.storyShares
            striped: root.striped
            tables: root.storyTables
            values: root.figures.values
            onGroupPicked: group => root.figures.showGroup(group)
            onPicked: place => root.figures.pick(place)
        }
    }

    StoryActions {
        id: actions

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: !root.wide
        Layout.preferredWidth: Theme.px(430) * Math.max(1, Theme.textScale * 0.8)
        app: root.app
        figures: root.figures
        checkedWords: root.storyCheckedWords
        definition: root.storyDefinition
        kind: root.storyKind
        pages: root.pages
        sources: root.sources
        translation: root.storyState
        onPictureAsked: cards.itemAt(0).grabToImage(result => root.figures.savePicture(result.image))
    }
}
