pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// The window: one screen at a time, the bar below it, and what lies over both. What nobody sees at the first frame is made when it is needed.
Window {
    id: root

    required property AppModel app
    readonly property bool atRest: root.app.router.screen === "RestScreen"
    readonly property bool inPair: root.app.router.screen === "PairScreen"
    readonly property bool covered: root.panel !== "" || root.app.visit.warning
    // Where the window has no touch screen of known density, Theme.touch alone decides. A display that reports nonsense is not followed.
    readonly property real millimetres: Math.min(Screen.pixelDensity, 7)

    // The panel that is open, none when empty, and what had the focus before something was laid over the screen.
    property string panel: ""
    property Item opener: null

    // How far each place of the way was scrolled, so that Back leads to the same line. Home and the end of a visit empty it.
    property list<real> scrolled: []
    property real leftAt: 0

    // The screens that could not be loaded since the program was started.
    property list<string> broken: []

    // What a screen is given. One object for all: a Loader never lets go of any it was given (Qt 6.11, 64 bytes a place; docs/reliability.md).
    readonly property var given: ({
            "app": root.app,
            "model": null
        })

    function column(): ScrollColumn {
        if (root.atRest)
            return null;
        return screen.item as ScrollColumn ?? (screen.item as SearchScreen)?.results ?? null;
    }

    // What the search found, once the screen that was opened for it is made; a person to call may stand on the sheet of a page alone.
    function seekFound(): void {
        const found = root.app.found;
        if (!screen.item)
            return;
        if (found.find(screen.item as Item))
            root.column()?.showBelow(found.title, found.titleLabel as Item, foundMark.extent);
        else if (found.person)
            (screen.item as ArticleFrame)?.findPerson(found, foundMark.extent);
    }

    // Later, when the screen may have gone again.
    function comeBack(y: real): void {
        root.column()?.returnTo(y);
    }

    // The screen goes before its model is filled with another place: nobody would see what it draws of it.
    function leave(): void {
        const column = root.column();
        root.leftAt = column ? column.contentY : 0;
        root.panel = "";
        root.opener = null;
        screen.source = "";
    }

    function showScreen(): void {
        const depth = root.app.router.depth;
        const comesBack = depth <= root.scrolled.length;
        const y = comesBack ? root.scrolled[depth - 1] : 0;
        root.scrolled = comesBack ? root.scrolled.slice(0, depth - 1) : [...root.scrolled, root.leftAt].slice(0, depth - 1);
        root.given.model = root.app.router.model;
        screen.setSource(root.app.router.screen + ".qml", root.given);
        if (comesBack && root.column())
            Qt.callLater(root.comeBack, y);
        bar.active = bar.active || !root.atRest;
    }

    // A screen that cannot be loaded is no place to stay: home is, else the page with whom to call. Rest without its screen is a visit that begins by itself.
    function fallBack(failed: string): void {
        root.broken = [...root.broken, failed];
        if (failed === "RestScreen")
            root.app.visit.begin(root.app.visit.language);
        else if (!root.broken.includes("HomeScreen"))
            root.app.router.goHome();
        else if (!root.broken.includes("HelpScreen"))
            root.app.router.go("HelpScreen");
        root.app.notices.tellScreenFailed(failed);
    }

    // A second touch on the button of a panel closes it.
    function ask(name: string): void {
        const opens = root.panel !== name;
        root.noteOpener();
        root.panel = opens ? name : "";
        root.app.touchPause.begin();
    }

    function panelNamed(name: string): Component {
        switch (name) {
        case "language":
            return languages;
        case "earphones":
            return earphones;
        case "shortcuts":
            return shortcuts;
        default:
            return sight;
        }
    }

    function noteOpener(): void {
        if (!root.covered)
            root.opener = root.activeFocusItem;
    }

    // When what lay over the screen is gone, the keyboard is back where it was.
    function uncover(): void {
        root.panel = "";
        root.app.touchPause.begin();
        if (root.opener)
            root.opener.forceActiveFocus(Qt.TabFocusReason);
        else
            screen.forceActiveFocus();
    }

    // What the keys of kiosk/ui/shortcuts.py do.
    function act(key: string): void {
        switch (key) {
        case "back":
            root.app.router.goBack();
            break;
        case "larger":
            root.app.visit.growText(1);
            break;
        case "smaller":
            root.app.visit.growText(-1);
            break;
        case "staff":
            root.app.openStaff();
            break;
        case "help":
            root.ask("shortcuts");
            break;
        default:
            if (!root.atRest)
                root.actInVisit(key);
        }
    }

    function actInVisit(key: string): void {
        switch (key) {
        case "home":
            root.app.router.goHome();
            break;
        case "search":
            root.app.router.go("SearchScreen");
            break;
        case "pair":
            root.app.router.pair();
            break;
        case "find":
            root.app.findInPage();
            break;
        default:
            if (root.inPair)
                root.actInPair(key);
        }
    }

    function actInPair(key: string): void {
        switch (key) {
        case "turn":
            root.app.pair.turn();
            break;
        case "next":
            root.app.pair.step(1);
            break;
        case "before":
            root.app.pair.step(-1);
            break;
        }
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.app.visit.rightToLeft
    color: Theme.surface
    minimumHeight: 480
    minimumWidth: 480
    title: qsTr("Information for people who ask for protection in Belgium")

    Component.onCompleted: root.showScreen()
    onPanelChanged: root.app.touchSpeech.tellPlace()
    onClosing: close => close.accepted = root.app.mayClose

    Binding {
        property: "scale"
        target: Theme
        value: root.width > root.height ? Math.max(0.6, Math.min(root.width / 1920, root.height / 1080, 2)) : Math.max(0.5, Math.min(root.width / 1080, root.height / 1920, 2))
    }

    Binding {
        property: "portrait"
        target: Theme
        value: root.height > root.width
    }

    Binding {
        property: "windowHeight"
        target: Theme
        value: root.height
    }

    Binding {
        property: "textScale"
        target: Theme
        value: root.app.visit.textSize / 100
    }

    Binding {
        property: "contrast"
        target: Theme
        value: root.app.visit.contrast
    }

    Binding {
        property: "lowered"
        target: Theme
        value: root.app.visit.lowered
    }

    Binding {
        property: "reducedMotion"
        target: Theme
        value: root.app.still
    }

    Binding {
        property: "touchFloor"
        target: Theme
        value: root.app.kioskMode ? 15 * root.millimetres : 0
    }

    Binding {
        property: "rightToLeft"
        target: Theme
        value: root.app.visit.rightToLeft
    }

    Binding {
        property: "words"
        target: Said
        value: root.app.visit.words
    }

    Connections {
        function onLeaving(): void {
            root.leave();
        }

        function onChanged(): void {
            root.showScreen();
        }

        // After a screen was shown there is nothing to forget: only a way that became shorter by itself.
        function onWayChanged(): void {
            root.scrolled = root.scrolled.slice(0, root.app.router.depth - 1);
        }

        target: root.app.router
    }

    Connections {
        function onSightChanging(): void {
            root.column()?.keepPlace();
        }

        function onWarningChanged(): void {
            if (!root.app.visit.warning)
                root.uncover();
        }

        target: root.app.visit
    }

    Connections {
        function onRearranged(): void {
            root.app.touchPause.begin();
        }

        target: Theme
    }

    Instantiator {
        model: root.app.shortcuts

        delegate: Shortcut {
            required property string key
            required property list<string> keys

            enabled: !root.covered
            sequences: [...keys]
            onActivated: root.act(key)
        }
    }

    ColumnLayout {
        anchors.fill: parent
        enabled: !root.app.visit.warning
        spacing: 0
        // What nothing on the screen had a use for.
        Keys.onEscapePressed: root.app.router.goBack()

        // With the lowered layout, what nobody needs to reach.
        Rectangle {
            Layout.fillWidth: true
            color: Theme.surfaceSunken
            implicitHeight: Theme.band
            visible: Theme.band > 0

            Loader {
                active: Theme.band > 0
                anchors.fill: parent
                anchors.margins: Theme.gapLarge

                sourceComponent: Welcome {}
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true

            ColumnLayout {
                anchors.fill: parent
                enabled: root.panel === ""
                spacing: 0

                Loader {
                    id: screen

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    focus: true
                    onLoaded: screen.forceActiveFocus()
                    onStatusChanged: {
                        if (screen.status === Loader.Error)
                            Qt.callLater(root.fallBack, root.app.router.screen);
                    }
                }

                Loader {
                    Layout.fillWidth: true
                    active: root.app.listen.opened
                    visible: active

                    sourceComponent: ListenBar {
                        listen: root.app.listen
                    }
                }

                Loader {
                    Layout.fillWidth: true
                    active: root.app.notices.code !== ""
                    visible: active

                    sourceComponent: NoticeStrip {
                        notices: root.app.notices
                        onSpoken: words => root.app.touchSpeech.say(words)
                    }
                }
            }

            Connections {
                function onEarphonesAsked(): void {
                    root.ask("earphones");
                }

                target: root.app.listen
            }

            Connections {
                function onSightAsked(): void {
                    root.ask("sight");
                }

                ignoreUnknownSignals: true
                target: root.atRest ? screen.item : null
            }

            Connections {
                function onShortcutsAsked(): void {
                    root.ask("shortcuts");
                }

                ignoreUnknownSignals: true
                target: screen.item
            }

            Loader {
                active: root.panel !== ""
                anchors.fill: parent
                sourceComponent: root.panelNamed(root.panel)
                onLoaded: (item as Panel).forceActiveFocus()
            }
        }

        Loader {
            Layout.fillWidth: true
            active: !root.app.kioskMode && (root.app.router.pairable || root.inPair)
            enabled: root.panel === ""
            visible: active

            sourceComponent: HelperStrip {
                app: root.app
                onShortcutsAsked: root.ask("shortcuts")
            }
        }

        Loader {
            Layout.fillWidth: true
            active: root.app.touchSpeech.on
            visible: active

            sourceComponent: HearStrip {
                onClicked: root.app.touchSpeech.toggle()
            }
        }

        Loader {
            id: bar

            Layout.fillWidth: true
            active: false
            visible: !root.atRest
            // What a button of the bar has no use for scrolls the screen above it, as it does from anywhere on that.
            Keys.forwardTo: root.covered || !screen.item ? [] : [screen.item]

            sourceComponent: BottomBar {
                app: root.app
                panel: root.panel
                onPanelAsked: name => root.ask(name)
            }
        }
    }

    Component {
        id: languages

        LanguagePanel {
            app: root.app
            onClosed: root.uncover()
        }
    }

    Component {
        id: sight

        SightPanel {
            app: root.app
            onClosed: root.uncover()
        }
    }

    Component {
        id: shortcuts

        ShortcutSheet {
            app: root.app
            onClosed: root.uncover()
        }
    }

    Component {
        id: earphones

        EarphonesPanel {
            listen: root.app.listen
            onClosed: root.uncover()
        }
    }

    TouchWords {
        app: root.app
    }

    Connections {
        function onScrolled(pixels: real): void {
            const column = root.column();
            column?.scrollTo(column.contentY + pixels);
        }

        target: root.app.touchSpeech
    }

    FoundMark {
        id: foundMark

        found: root.app.found
        reading: root.app.listen.opened
    }

    Connections {
        function onAsked(): void {
            Qt.callLater(root.seekFound);
        }

        function onChanged(): void {
            if (!root.app.found.label)
                root.column()?.forgetTitle();
        }

        target: root.app.found
    }

    SpokenMark {
        listen: root.app.listen
        onMoved: sentence => root.column()?.keepInView(sentence)
    }

    Loader {
        active: root.app.visit.warning
        anchors.fill: parent

        sourceComponent: StillThere {
            app: root.app
        }
    }

    // The button for Back of a mouse.
    TapHandler {
        acceptedButtons: Qt.BackButton
        enabled: !root.covered
        onTapped: root.app.router.goBack()
    }
}
