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

    // The bundled fonts; without a name the templates take that of the desktop. kiosk/app.py puts the Arabic one behind it.
    readonly property string family: "Noto Sans"

    // Surfaces and ink. Body text on `surface` and `surfaceRaised` has a contrast of more than 12:1, `inkMuted` of more than 5.9:1.
    readonly property color surface: "#FAF6EF"
    readonly property color surfaceRaised: "#FFFFFF"
    readonly property color surfaceSunken: "#F0E9DC"
    readonly property color outline: "#E5DCCD"
    readonly property color outlineStrong: "#8C8372"
    readonly property color ink: "#1B2A33"
    readonly property color inkMuted: "#4E5F69"
    readonly property color accent: "#0E5A6B"
    readonly property color accentPressed: "#0A4653"
    readonly property color accentInk: "#FFFFFF"
    readonly property color accentInkMuted: "#DCEDED"
    readonly property color accentSoft: "#E3F0EF"
    readonly property color accentFaded: "#8DB4B7"
    readonly property color notice: "#FFF4D8"
    readonly property color noticeBar: "#D79A00"
    readonly property color noticeInk: "#5B3D00"
    readonly property color noticeIcon: "#FFEDC4"
    readonly property color chip: "#EDE6DA"
    readonly property color highlight: "#FFE39A"
    readonly property color focus: "#B3541E"
    readonly property color veil: "#CC1B2A33"
    readonly property color keyFunction: "#DCE9E8"
    readonly property color dotEmpty: "#DDD3C4"
    readonly property list<color> hues: ["#0E5A6B", "#3C4C9E", "#7A3B69", "#8A5A12", "#1C7348", "#A34E14", "#1F66A3", "#47586A"]

    // Sizes in pixels at the scale of a 1080p screen. Headings grow less than body text: they are large already.
    readonly property int title: root.heading(52)
    readonly property int tileTitle: root.heading(42)
    readonly property int sectionTitle: root.heading(34)
    readonly property int figure: root.heading(30)
    readonly property int lead: root.heading(29)
    readonly property int cardTitle: root.text(27)
    readonly property int body: root.text(26)
    readonly property int bodySmall: root.text(24)
    readonly property int label: root.text(23)
    readonly property int small: root.text(21)
    readonly property int bar: root.heading(24)
    readonly property int tileHint: root.heading(24)
    readonly property int caption: root.heading(22)
    readonly property int note: root.heading(21)
    readonly property int key: root.heading(32)
    readonly property int keyLetter: root.px(34)
    readonly property int keyWord: root.px(24)
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

    readonly property real lineHeight: root.rightToLeft ? 0.9 : 1.12
    readonly property real tightLineHeight: root.rightToLeft ? 0.8 : 0.98

    readonly property int touch: Math.max(root.px(64), root.touchFloor)
    readonly property int margin: root.portrait ? root.px(40) : root.px(64)
    readonly property int gap: root.px(20)
    readonly property int gapTiny: root.px(4)
    readonly property int gapSmall: root.px(10)
    readonly property int gapLarge: root.px(32)
    readonly property int radius: root.px(20)
    readonly property int radiusSmall: root.px(12)
    readonly property int line: Math.max(1, root.px(2))
    readonly property int ring: Math.max(3, root.px(4))
    readonly property int icon: root.heading(36)
    readonly property int iconLarge: root.heading(46)
    readonly property int iconSmall: root.heading(24)
    readonly property int readingWidth: root.px(980) * root.textScale
    readonly property int quick: 120
    readonly property int pause: 700

    function px(size: real): int {
        return Math.round(size * root.scale);
    }

    // Body text at a size that may be chosen, in percent.
    function bodyAt(percent: int): int {
        return Math.round(26 * root.scale * percent / 100);
    }

    function text(size: real): int {
        return Math.max(11, Math.round(size * root.scale * root.textScale));
    }

    function heading(size: real): int {
        return Math.round(size * root.scale * (1 + (root.textScale - 1) * 0.6));
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
