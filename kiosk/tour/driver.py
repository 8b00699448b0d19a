"""A hand for the interface: finds an item by its object name, scrolls to it, touches it, types.

Events go through Qt's own test input, the way a touch screen and a keyboard deliver them. It never waits for a time to
pass, only for something to be so: that nothing is left to draw, that an item is there. Waiting runs an event loop:
`QTest.qWait` keeps Python's lock, and the search worker would never get to answer.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import cast

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Interface
from kiosk.errors import InterfaceError
from kiosk.ui.router import Router
from kiosk.ui.touch_pause import TouchPause
from kiosk.ui.visit_model import VisitModel

PATIENCE_SECONDS = 120.0  # on a machine with a hundred other things to do
# A change asks for a frame, which Qt draws 5 ms later by a timer of the same event loop. A later timer of that loop
# ends after it, however busy the machine is; what needs two turns to ask for its frame is seen by the second round.
LOOK_MS = 8
QUIET_ROUNDS = 2
LONGEST_PAGES = 400  # the longest page, in large letters


class Driver:
    """Acts on one loaded interface."""

    def __init__(self, interface: Interface) -> None:
        self.interface = interface
        self.window = interface.window
        self._device = QTest.createTouchDevice()
        self._loop = QEventLoop()
        self._look = QTimer(singleShot=True, interval=LOOK_MS)  # one for all: each `singleShot` leaves 112 bytes behind
        self._look.timeout.connect(self._loop.quit)
        self._frames = 0
        self.window.frameSwapped.connect(self._count_frame)

    @property
    def router(self) -> Router:
        """Where the visitor is."""
        return cast(Router, self.interface.model.router)

    @property
    def visit(self) -> VisitModel:
        """The visit that is under way."""
        return cast(VisitModel, self.interface.model.visit)

    @property
    def _pause(self) -> TouchPause:
        return cast(TouchPause, self.interface.model.touchPause)

    def _count_frame(self) -> None:
        self._frames += 1

    def turn(self) -> None:
        """One turn of the event loop, long enough for a frame that was asked for to be drawn."""
        QCoreApplication.processEvents()
        self._look.start()
        self._loop.exec()

    def wait_for(self, what: str, condition: Callable[[], bool]) -> None:
        """Let the interface run until `condition` holds.

        Raises:
            InterfaceError: it does not hold within two minutes.
        """
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            if time.monotonic() > deadline:
                raise InterfaceError(f"waited in vain for {what}")
            self.turn()

    def settle(self) -> None:
        """Wait until what is shown is laid out, scrolled to and drawn: until no more rows and no more frames come.

        Raises:
            InterfaceError: frames come without an end.
        """
        deadline = time.monotonic() + PATIENCE_SECONDS
        quiet = 0
        while quiet < QUIET_ROUNDS:
            drawn = self._frames
            self.turn()
            quiet = quiet + 1 if self._frames == drawn and not self.router.shows_more else 0
            if time.monotonic() > deadline:
                raise InterfaceError("the interface draws frames without an end")

    def items(self) -> Iterator[QQuickItem]:
        """All visible items, delegates included (`findChild` misses those)."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            yield item
            waiting.extend(child for child in item.childItems() if child.isVisible())

    def find(self, name: str) -> QQuickItem | None:
        """The visible, enabled item of that object name."""
        return next((item for item in self.items() if item.objectName() == name and item.isEnabled()), None)

    def item(self, name: str) -> QQuickItem:
        """The item of that object name, waited for.

        Raises:
            InterfaceError: it does not appear.
        """
        self.wait_for(f"the item {name}", lambda: self.find(name) is not None)
        found = self.find(name)
        if found is None:
            raise InterfaceError(f"there is no {name}")
        return found

    def centre(self, item: QQuickItem) -> QPoint:
        """The middle of an item in the window."""
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def scroll_to(self, name: str) -> QQuickItem:
        """Page down, then up, until the item can be touched."""
        item = self.item(name)
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            for _ in range(LONGEST_PAGES):
                if self._touchable(item):
                    return item
                before = self.centre(item)
                QTest.keyClick(self.window, key)
                self.settle()
                if self.centre(item) == before:
                    break
        if not self._touchable(item):
            raise InterfaceError(f"{name} cannot be scrolled into view")
        return item

    def _touchable(self, item: QQuickItem) -> bool:
        """Whether a finger on the middle of the item would meet it: inside the window and inside whatever clips it."""
        point = QPointF(self.centre(item))
        ancestor: QQuickItem | None = item
        while ancestor is not None:
            if ancestor.clip() and not ancestor.contains(ancestor.mapFromScene(point)):
                return False
            ancestor = ancestor.parentItem()
        return 0 <= point.x() < self.window.width() and 0 <= point.y() < self.window.height()

    def touch(self, name: str) -> None:
        """Touch the item of that object name and let go inside it, without haste: what was touched before is done."""
        point = self.centre(self.scroll_to(name))
        self.wait_out()
        self.press(point)
        self.settle()
        self.lift(point)
        self.settle()

    def wait_out(self) -> None:
        """End the pause after a change of the screen, as a hand does that waits: the next touch counts."""
        self._pause.end()

    def press(self, point: QPoint) -> None:
        """Put a finger down."""
        QTest.touchEvent(self.window, self._device).press(0, point, self.window).commit()

    def slide(self, point: QPoint) -> None:
        """Move the finger and let a frame come: Qt tells an item only of the last place before each frame."""
        QTest.touchEvent(self.window, self._device).move(0, point, self.window).commit()
        self.turn()

    def lift(self, point: QPoint) -> None:
        """Take the finger away."""
        QTest.touchEvent(self.window, self._device).release(0, point, self.window).commit()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        """Press a key of a real keyboard, with others held or without."""
        QTest.keyClick(self.window, key, held or Qt.KeyboardModifier.NoModifier)
        self.settle()

    def type(self, text: str) -> None:
        """Type on a real keyboard."""
        for letter in text:
            QTest.keyClick(self.window, letter)  # type: ignore[call-overload]  # the stub forgets single letters
        self.settle()

    def picture(self) -> QImage:
        """The window as it is shown."""
        self.settle()
        return self.window.grabWindow()
