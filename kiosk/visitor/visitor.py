"""One visit under a supervisor: waits, takes the screen when it is told to, and says when the visit is over."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.app import Interface
from kiosk.exits import Exit
from kiosk.supervise.protocol import Said, Told
from kiosk.ui.visit_model import VisitModel
from kiosk.visitor.heart import Heart
from kiosk.visitor.link import Link
from kiosk.visitor.origin import Origin
from kiosk.visitor.priority import step_forward

LOOK_MS = 60_000  # how often a spare looks whether it is outdated


class Visitor(QObject):
    """Says what happens to an interface, and does what it is told.

    Args:
        show: shows the window, which is built.
        shown: is called after the first frame.
    """

    def __init__(
        self,
        interface: Interface,
        link: Link,
        origin: Origin,
        show: Callable[[], None],
        shown: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._interface = interface
        self._link = link
        self._origin = origin
        self._show, self._after = show, shown
        self._heart: Heart | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._end_if_outdated)
        interface.model.hand_over_with(self._say_done)
        link.told.connect(self._hear)

    def wait(self) -> None:
        """All is built: wait to be told, and no longer behind others, for the next word is answered on the screen."""
        step_forward()
        self._look.start()
        self._link.listen()
        self._link.say(Said.READY)

    @property
    def _visit(self) -> VisitModel:
        return cast(VisitModel, self._interface.model.visit)

    @Slot(object)
    def _hear(self, word: Told) -> None:
        if word is Told.GO and self._heart is None:
            self._go()
        elif word is Told.RESET:
            self._interface.model.forget()
        elif word is Told.YIELD and not self._visit.under_way:
            self._say_done()

    def _go(self) -> None:
        self._look.stop()
        if self._origin.is_past():
            os._exit(Exit.OUTDATED)
        window = self._interface.window
        self._heart = Heart(window.update, lambda: self._link.say(Said.BEAT), self)
        window.frameSwapped.connect(self._note_first_frame)
        self._interface.model.pause_touches()  # those that come now were meant for the screen before
        self._show()

    @Slot()
    def _note_first_frame(self) -> None:
        window = self._interface.window
        window.frameSwapped.disconnect(self._note_first_frame)
        self._link.say(Said.SHOWN)
        if self._heart is not None:
            window.frameSwapped.connect(self._heart.note_frame)
        self._after()

    def _say_done(self) -> None:
        self._link.say(Said.DONE)

    @Slot()
    def _end_if_outdated(self) -> None:
        if self._origin.is_outdated():
            os._exit(Exit.OUTDATED)
