pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts

// The window: one screen at a time, the bar below it, and what lies over both.
Window {
    id: root

    required property AppModel app
    readonly property bool covered: root.app.visit.hidden || languages.open || sizes.open || root.app.visit.warning
    readonly property bool atRest: root.app.router.screen === "RestScreen"
    // Where the window has no touch screen of known density, Theme.touch alone decides. A display that reports nonsense is not followed.
    readonly property real millimetres: Math.min(Screen.pixelDensity, 7)

    // How far each place of the way was scrolled, so that Back leads to the same line. Home and the end of a visit empty it.
    property list<real> scrolled: []
    property real leftAt: 0

    function column(): ScrollColumn {
        const search = screen.item as SearchScreen;
        return search ? search.results : screen.item as ScrollColumn;
    }

    // The screen goes before its model is filled with another place: nobody would see what it draws of it.
    function leave(): void {
        const column = root.column();
        root.leftAt = column ? column.contentY : 0;
        screen.source = "";
    }

    function showScreen(): void {
        const depth = root.app.router.depth;
        const comesBack = depth <= root.scrolled.length;
        const y = comesBack ? root.scrolled[depth - 1] : 0;
        root.scrolled = comesBack ? root.scrolled.slice(0, depth - 1) : [...root.scrolled, root.leftAt].slice(0, depth - 1);
        screen.setSource(root.app.router.screen + ".qml", {
            "app": root.app,
            "model": root.app.router.model
        });
        if (comesBack && root.column())
            Qt.callLater(root.column().returnTo, y);
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.app.visit.rightToLeft
    color: Theme.surface
    minimumHeight: 480
    minimumWidth: 480
    title: qsTr("Information for people who ask for protection in Belgium")

    Component.onCompleted: root.showScreen()
    // When a panel closes, the keyboard is back where it was.
    onCoveredChanged: {
        if (!root.covered)
            screen.forceActiveFocus();
    }
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
        property: "textScale"
        target: Theme
        value: root.app.visit.textSize / 100
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

    Connections {
        function onLeaving(): void {
            root.leave();
        }

        function onChanged(): void {
            root.showScreen();
        }

        target: root.app.router
    }

    ColumnLayout {
        anchors.fill: parent
        enabled: !root.covered
        spacing: 0
        visible: !root.app.visit.hidden

        Loader {
            id: screen

            Layout.fillHeight: true
            Layout.fillWidth: true
            focus: true
            onLoaded: screen.forceActiveFocus()
            onStatusChanged: {
                if (screen.status === Loader.Error)
                    root.app.notices.tellScreenFailed(root.app.router.screen);
            }
        }

        NoticeStrip {
            Layout.fillWidth: true
            notices: root.app.notices
        }

        BottomBar {
            Layout.fillWidth: true
            app: root.app
            visible: !root.atRest
            onLanguageRequested: languages.show()
            onSizeRequested: sizes.show()
        }
    }

    LanguagePanel {
        id: languages

        anchors.fill: parent
        app: root.app
    }

    SizePanel {
        id: sizes

        anchors.fill: parent
        app: root.app
    }

    StillThere {
        anchors.fill: parent
        visit: root.app.visit
    }

    Cover {
        anchors.fill: parent
        app: root.app
        visible: root.app.visit.hidden
    }
}
