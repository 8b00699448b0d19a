"""Every display of a kiosk is its own: the window fills the first one, the others are covered.

A display that is added, taken away or turned is seen; a window that something outside made smaller or hid comes back.
"""

from __future__ import annotations

from PySide6 import QtCore  # `Qt` is asked for in functions: it builds every enumeration of Qt (measured)
from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QRasterWindow, QScreen, QWindow

SETTLE_MS = 100  # displays come and go in several steps; and whatever makes the window smaller gets no endless fight
QUIET = QColor("#1B2A33")


class Cover(QRasterWindow):
    """What a display shows that is not the kiosk's: one dark colour, and nothing that can be touched."""

    def __init__(self, screen: QScreen) -> None:
        super().__init__()
        self.setScreen(screen)
        self.setFlag(QtCore.Qt.WindowType.FramelessWindowHint)
        self.setFlag(QtCore.Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setCursor(QtCore.Qt.CursorShape.BlankCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One colour."""
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), self.height()), QUIET)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """It is not closed from outside."""
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return super().event(event)


class Displays(QObject):
    """Keeps a window on the first display, and covers on all others.

    Args:
        window: becomes its owner.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shown = False
        self.covers: dict[QScreen, Cover] = {}
        self._later = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._later.timeout.connect(self.lay_out)
        window.setFlag(QtCore.Qt.WindowType.FramelessWindowHint)
        self._watch()
        self._fit()

    def show(self) -> None:
        """Take every display."""
        self._shown = True
        self.lay_out()

    @Slot()
    def lay_out(self) -> None:
        """Everything as the displays are now."""
        self._fit()
        if self._shown:
            self._window.showFullScreen()
            self._cover()

    def _watch(self) -> None:
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - there is no window without it
        application.screenAdded.connect(self._note_added)
        application.screenRemoved.connect(self._note_removed)
        application.primaryScreenChanged.connect(self._look_again)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._look_again)
        for changed in (self._window.widthChanged, self._window.heightChanged, self._window.visibilityChanged):
            changed.connect(self._note_window)

    @Slot(QScreen)
    def _note_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._look_again)
        self._later.start()

    @Slot(QScreen)
    def _note_removed(self, screen: QScreen) -> None:
        cover = self.covers.pop(screen, None)
        if cover is not None:
            cover.destroy()
        self._later.start()

    @Slot()
    def _look_again(self) -> None:
        self._later.start()

    @Slot()
    def _note_window(self) -> None:
        """Something outside changed it: a window manager, a program."""
        if self._shown and self._window.isVisible() and not self._is_in_place():
            self._later.start()

    def _is_in_place(self) -> bool:
        return (
            self._window.visibility() == QWindow.Visibility.FullScreen
            and self._window.geometry() == self._window.screen().geometry()
        )

    def _fit(self) -> None:
        screen = QGuiApplication.primaryScreen()
        if screen is None:  # none is left; another one will be told
            return
        if self._window.screen() is not screen:
            self._window.setScreen(screen)
        if self._window.geometry() != screen.geometry():
            self._window.setGeometry(screen.geometry())

    def _cover(self) -> None:
        """Covers for all displays but the first."""
        wanted = [screen for screen in QGuiApplication.screens() if screen is not self._window.screen()]
        for screen in [screen for screen in self.covers if screen not in wanted]:
            self.covers.pop(screen).destroy()
        for screen in wanted:
            if screen not in self.covers:
                self.covers[screen] = Cover(screen)
            cover = self.covers[screen]
            cover.setGeometry(screen.geometry())
            cover.showFullScreen()
