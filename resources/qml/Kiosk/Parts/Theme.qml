pragma Singleton

import QtQuick

// Every colour, size and duration of the interface, by role. Main.qml sets `scale` from the window, `textScale` from the visitor's choice.
QtObject {
    id: root

    property real scale: 1
    property real textScale: 1
    property real touchFloor: 0
    property bool rightToLeft: false
    property bool portrait: false
    property bool contrast: false
    property bool lowered: false
    property bool reducedMotion: false
    property int windowHeight: 0

    // The bundled fonts; without a name the templates take that of the desktop. kiosk/app.py puts the Arabic one behind it.
    readonly property string family: "Noto Sans"

    // Two sets of the same colours, the calm one and the one of high contrast. Measured: text 5.9:1 and more in the first, 7:1 and more in
    // the second; edges of what can be touched (`outline`) 3:1 and more in both. `rule` parts what is only read.
    readonly property color surface: root.contrast ? "#FFFFFF" : "#FAF6EF"
    readonly property color surfaceRaised: "#FFFFFF"
    readonly property color surfaceSunken: root.contrast ? "#FFFFFF" : "#F0E9DC"
    readonly property color outline: root.contrast ? "#000000" : "#8F8570"
    readonly property color outlineStrong: root.contrast ? "#000000" : "#7A705E"
    readonly property color rule: root.contrast ? "#595959" : "#DDD3C4"
    readonly property color ink: root.contrast ? "#000000" : "#1B2A33"
    readonly property color inkMuted: root.contrast ? "#262626" : "#44545E"
    readonly property color accent: root.contrast ? "#00343F" : "#0E5A6B"
    readonly property color accentPressed: root.contrast ? "#001D24" : "#0A4653"
    readonly property color accentInk: "#FFFFFF"
    readonly property color accentInkMuted: root.contrast ? "#FFFFFF" : "#DCEDED"
    readonly property color accentSoft: root.contrast ? "#DFF1F1" : "#E3F0EF"
    readonly property color accentFaded: root.contrast ? "#4D7A80" : "#6E9CA0"
    readonly property color notice: root.contrast ? "#FFF8E5" : "#FFF4D8"
    readonly property color noticeBar: root.contrast ? "#6B4A00" : "#B07A00"
    readonly property color noticeInk: root.contrast ? "#3A2700" : "#5B3D00"
    readonly property color noticeIcon: "#FFE3A3"
    readonly property color chip: root.contrast ? "#F2F2F2" : "#EDE6DA"
    readonly property color highlight: root.contrast ? "#FFDD66" : "#FFE39A"
    readonly property color focus: root.contrast ? "#A80000" : "#B3541E"
    readonly property color veil: root.contrast ? "#E6000000" : "#CC1B2A33"
    readonly property color keyFunction: root.contrast ? "#DFF1F1" : "#DCE9E8"
    readonly property color dotEmpty: root.contrast ? "#767676" : "#DDD3C4"
    readonly property list<color> hues: root.contrast ? root.strongHues : root.calmHues
    readonly property list<color> calmHues: ["#0E5A6B", "#3C4C9E", "#7A3B69", "#8A5A12", "#1C7348", "#A34E14", "#1F66A3", "#47586A"]
    readonly property list<color> strongHues: ["#00343F", "#222E73", "#561F48", "#563600", "#00462A", "#6B2D00", "#003D70", "#26333F"]

    // Sizes in pixels at the scale of a 1080p screen. Headings grow less than body text: they are large already, and above 200 % hardly more,
    // so that the longest word of a language still fits across a portrait screen.
    readonly property int title: root.heading(52)
    readonly property int greetingTitle: root.heading(72)
    readonly property int tileTitle: Math.max(root.heading(42), root.sectionTitle)
    // What matters most is never smaller than what explains it, nor a title than what stands below it.
    readonly property int sectionTitle: Math.max(root.heading(34), root.text(29))
    readonly property int figure: Math.max(root.heading(30), root.body)
    readonly property int lead: Math.max(root.heading(29), root.body)
    readonly property int cardTitle: root.text(27)
    readonly property int body: root.text(26)
    readonly property int bodySmall: root.text(24)
    readonly property int label: root.text(23)
    readonly property int small: root.text(21)
    // Names of languages stand alone on their tiles, several beside each other.
    readonly property int languageName: root.heading(42)
    readonly property int languageNameBrief: root.heading(34)
    // The side of the one it is for, where two languages stand side by side.
    readonly property int near: root.text(30)
    readonly property int answer: root.heading(44)
    readonly property int number: root.heading(56)
    readonly property int numberLarge: root.heading(92)
    readonly property int numberHuge: Math.min(root.heading(240), Math.round(0.3 * root.windowHeight))
    readonly property int bar: root.heading(24)
    readonly property int tileHint: root.heading(24)
    readonly property int caption: root.heading(22)
    readonly property int note: root.heading(21)
    readonly property int key: root.heading(32)
    // As large as a key of the on-screen keyboard allows; where there is room below the results, keys grow with them.
    readonly property int keyHeight: Math.max(root.touch + root.gapTiny, root.portrait ? 1.6 * root.heading(34) : 0)
    readonly property int keyLetter: Math.min(root.heading(34), 0.66 * root.keyHeight)
    readonly property int keyWord: Math.min(root.heading(24), 0.5 * root.keyHeight)
    readonly property int keyWordLeast: root.px(16)
    readonly property int keyInset: root.px(3)
    // Beside sizes that do not grow themselves.
    readonly property int sizeNumber: root.px(22)
    readonly property int switchHeight: root.heading(40)
    readonly property int chartLabel: root.text(22)
    readonly property int chartLabelSmall: root.text(18)

    // Widths and heights of what holds words, and grows with them.
    readonly property int tableColumn: root.text(210)
    readonly property int tableCell: root.text(130)
    readonly property int calendarColumn: root.text(140)
    readonly property int barLabel: root.text(70)
    readonly property int barLabelWide: root.text(170)
    readonly property int barLabelLong: root.text(210)
    readonly property int barNumber: root.text(104)
    readonly property int barNumberDotted: root.text(172)
    readonly property int barNumberShort: root.text(90)
    readonly property int shareNumber: root.text(46)
    readonly property int pair: root.text(88)
    readonly property int digit: root.text(14)
    readonly property int chartLine: root.text(30)
    readonly property int chartNumber: root.text(34)
    readonly property int bubble: root.heading(64)
    readonly property int paper: root.heading(120)
    readonly property int letter: root.heading(232)
    readonly property int callInARow: root.heading(640)

    readonly property real lineHeight: root.lineOf(root.rightToLeft)
    // Of two words of the bar, which are set closer than a text: the height of a line, and its share of that of the font.
    readonly property real barLine: root.rightToLeft ? 1.53 : 1.42
    readonly property real barLineHeight: root.rightToLeft ? 0.58 : root.tightLineHeight
    readonly property real tightLineHeight: root.tightLineOf(root.rightToLeft)

    readonly property int touch: Math.max(root.px(64), root.touchFloor)
    readonly property int margin: root.portrait ? root.px(40) : root.px(64)
    readonly property int gap: root.px(20)
    readonly property int gapTiny: root.px(4)
    // Never less than 2 mm of a screen of known density, of which a target has 15: it parts what is touched, too.
    readonly property int gapSmall: Math.max(root.px(10), Math.ceil(root.touchFloor * 2 / 15))
    readonly property int gapLarge: root.px(32)
    readonly property int radius: root.px(20)
    readonly property int radiusSmall: root.px(12)
    readonly property int line: Math.max(1, root.px(2))
    readonly property int ring: Math.max(3, root.px(4))
    readonly property int icon: root.heading(36)
    readonly property int iconLarge: root.heading(46)
    readonly property int iconSmall: root.heading(24)
    readonly property int pictogram: root.heading(64)
    readonly property int pictogramLarge: root.heading(96)
    readonly property int aside: root.text(360)
    readonly property int readingWidth: root.px(980) * root.textScale
    // Of a paper that is shown, of the ways to have it beside it, and the height a code may take.
    readonly property int paperWidth: root.px(1280) * root.textScale
    readonly property int waysWidth: root.px(430)
    readonly property int codeRoom: Math.round((root.portrait ? 0.62 : 0.55) * root.windowHeight)
    // What a seated person need not reach: with the lowered layout, everything that is touched lies below it.
    readonly property int band: root.lowered && root.portrait ? Math.round(0.4 * root.windowHeight) : 0
    readonly property int quick: root.reducedMotion ? 0 : 120
    readonly property int slow: root.reducedMotion ? 0 : 200
    readonly property int pause: 700
    readonly property int greeting: 4000
    // In seconds, unlike the others: how long a finger of staff stays.
    readonly property real staffHold: 4

    // Something opened or closed in place.
    signal rearranged

    function px(size: real): int {
        return Math.round(size * root.scale);
    }

    // Letters of what is written from the right stand in a higher line already.
    function lineOf(rightToLeft: bool): real {
        return rightToLeft ? 0.9 : 1.12;
    }

    function tightLineOf(rightToLeft: bool): real {
        return rightToLeft ? 0.8 : 0.98;
    }

    // Body text at a size that may be chosen, in percent.
    function bodyAt(percent: int): int {
        return Math.round(26 * root.scale * percent / 100);
    }

    function text(size: real): int {
        return Math.max(11, Math.round(size * root.scale * root.textScale));
    }

    function heading(size: real): int {
        return Math.round(size * root.scale * (1 + Math.min(root.textScale - 1, 1) * 0.6 + Math.max(root.textScale - 2, 0) * 0.2));
    }

    function hue(number: int): color {
        return root.hues[Math.max(0, number - 1) % root.hues.length];
    }

    // How many columns of at least `least` pixels (at 100 % text) fit into `width`.
    function columns(width: real, least: real, most: int): int {
        const wanted = least * root.scale * (1 + (root.textScale - 1) * 0.8);
        return Math.max(1, Math.min(most, Math.floor((width + root.gap) / (wanted + root.gap))));
    }
}
