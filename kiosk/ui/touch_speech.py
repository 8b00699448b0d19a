"""Speak what I touch: the first touch says what is under the finger, a second one at the same place does it.

A filter on the window. While it is on, a touch is taken away unless it is the second one on what was said; a finger
that moves says what it comes to, or scrolls where it moves up or down at once. A finger that stays for a while anywhere
switches it on or off, save on what has a meaning of its own for that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import Property, QEvent, QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QGuiApplication, QInputDevice, QMouseEvent, QTouchEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.failure import Code, Failure
from kiosk.ui.listen_model import ListenModel
from kiosk.ui.speaker import Speaker
from kiosk.ui.speech import Speech
from kiosk.ui.things import Thing, thing_at, thing_of, title

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

HOLD_MS = 1_500
SECOND_TOUCH_SECONDS = 12.0  # from the first: it is heard to its end, and the finger lifted
LANGUAGE = "language."  # what the tiles of languages are called, each said in its own

_BEGINS = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_GOES_ON = frozenset({QEvent.Type.TouchUpdate, QEvent.Type.MouseMove})
_ENDS = frozenset({QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease})
_MOUSE = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
    }
)


@QmlElement
class TouchSpeech(QObject):
    """Off until somebody switches it on, and off again at the end of the visit.

    `met` brings what is to be said of a thing, for the interface has the words for what it is and how it stands;
    `scrolled` how far a finger moved; `switched` that it was switched on or off by a finger that stayed.
    """

    changed = Signal()
    met = Signal(str, str, str, bool, bool)
    scrolled = Signal(float)
    switched = Signal()
    swallowed = Signal()

    def __init__(
        self,
        speech: Speech,
        listen: ListenModel,
        language: Callable[[], str],
        tell: Callable[[Failure], None],
        clock: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """Make it.

        Args:
            listen: knows what this machine can say, and is silent when this speaks.
            language: of the visit.
            tell: hears why nothing can be heard.
            clock: seconds that only grow.
        """
        super().__init__(parent)
        self._listen = listen
        self._language = language
        self._tell = tell
        self._clock = clock
        self._speaker = Speaker(speech, self)
        self._speaker.failed.connect(self._note_silence)
        self._window: QQuickWindow | None = None
        self._on = False
        self._said: QQuickItem | None = None
        self._said_at = 0.0
        self._said_place = QPointF()
        self._pressed: QPointF | None = None
        self._last: QPointF | None = None
        self._taken = self._moved = self._scrolls = False
        self._held = QTimer(self, interval=HOLD_MS, singleShot=True)
        self._held.timeout.connect(self._note_held)
        self._soon = self._was_active = False

    # From outside

    def watch(self, window: QQuickWindow) -> None:
        """Look at what arrives at this window."""
        self._window = window
        window.installEventFilter(self)
        window.activeFocusItemChanged.connect(self._note_focus)
        window.frameSwapped.connect(self._announce)

    def stop(self) -> None:
        """The window goes: a finger that is still down says nothing more; call before the application ends."""
        self._held.stop()
        self._window = None

    def forget(self) -> None:
        """End of a visit: off, and silent; a finger that is still down means nothing."""
        self._let_go()
        self._switch(on=False)

    @Slot()
    def hush(self) -> None:
        """Be silent."""
        self._speaker.hush()

    @Slot()
    def tellPlace(self) -> None:
        """Another screen, sheet or question is shown: its title is said once it is drawn."""
        if self._on and self._window is not None:
            self._said = None
            self._soon = True
            self._window.update()

    # What a visitor does

    @Slot()
    def toggle(self) -> None:
        """On, or off."""
        if self._on or self._listen.sound.device:
            self._switch(on=not self._on)
            self.switched.emit()

    @Slot(str)
    def say(self, text: str) -> None:
        """Say words of the interface, in the language of the visit."""
        self._say([(text, self._language())])

    def say_in_each(self, texts: Iterable[tuple[str, str]]) -> None:
        """Say texts, each in the language behind it: before one is chosen."""
        self._say(list(texts))

    # The filter

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take touches away, but for the second one on what was said."""
        kind = event.type()
        if kind not in _BEGINS and kind not in _GOES_ON and kind not in _ENDS:
            return False
        if kind in _MOUSE and _is_made_of_a_touch(event):
            return False
        place = _place(event)
        if place is None:
            self._held.stop()  # several fingers hold nothing
        elif kind in _BEGINS:
            self._begin(place)
        elif kind in _GOES_ON:
            self._move(place)
        taken = self._taken
        if kind in _ENDS:
            self._let_go()
        if taken:
            event.accept()  # else Qt makes a mouse of the touch
            self.swallowed.emit()
        return taken

    def _let_go(self) -> None:
        self._held.stop()
        self._pressed = self._last = None
        self._taken = False

    def _begin(self, place: QPointF) -> None:
        self._pressed = self._last = place
        self._moved = self._scrolls = False
        self._held.start()
        thing = self._thing(place) if self._on else None
        self._taken = self._on and not self._is_second(thing, place)
        if self._taken:
            self._said_place = place
            self._meet(thing)
        elif thing is not None and thing.role != "key":  # how it stands now is said by the next touch
            self._said = None

    def _move(self, place: QPointF) -> None:
        if self._pressed is None or self._last is None:
            return
        way = place - self._pressed
        if not self._moved and way.manhattanLength() > QGuiApplication.styleHints().startDragDistance():
            self._moved = True
            self._scrolls = abs(way.y()) > 2 * abs(way.x())
            self._held.stop()
        if self._taken and self._moved:
            if self._scrolls:
                self.scrolled.emit(self._last.y() - place.y())
            else:
                thing = self._thing(place)
                if thing is not None and thing.item is not self._said:
                    self._said_place = place
                    self._meet(thing)
        self._last = place

    def _is_second(self, thing: Thing | None, place: QPointF) -> bool:
        """Whether this touch does what the one before it said: who feels their way along a wide button does not."""
        soon = self._clock() - self._said_at <= SECOND_TOUCH_SECONDS
        near = (place - self._said_place).manhattanLength() <= 2 * QGuiApplication.styleHints().startDragDistance()
        return thing is not None and thing.acts and soon and near and thing.item is self._said

    def _thing(self, place: QPointF) -> Thing | None:
        return thing_at(self._content, place) if self._window else None

    @property
    def _content(self) -> QQuickItem:
        return cast(QQuickWindow, self._window).contentItem()

    def _meet(self, thing: Thing | None) -> None:
        """Say what is under the finger; nothing of an empty place."""
        self._said = thing.item if thing else None
        self._said_at = self._clock()
        if thing is None:
            self._speaker.hush()
        elif thing.item.objectName().startswith(LANGUAGE):
            self._say([(thing.name, thing.item.objectName().removeprefix(LANGUAGE))])
        else:
            self.met.emit(thing.name, thing.more, thing.role, thing.checked, thing.enabled)

    @Slot()
    def _note_held(self) -> None:
        """A finger stayed: what it lies on is let go, and the other way of touching begins."""
        if self._pressed is None or self._window is None or _holds(self._content, self._pressed):
            return
        thing = self._thing(self._pressed)
        if thing is not None:
            thing.item.ungrabTouchPoints()
            thing.item.ungrabMouse()
        self._taken = True
        self.toggle()

    @Slot()
    def _note_focus(self) -> None:
        """With the keys of a keyboard, what has the focus is said."""
        item = self._window.activeFocusItem() if self._on and self._window is not None else None
        if item is not None and not self._soon and self._pressed is None and (thing := thing_of(item)) is not None:
            self._meet(thing)

    @Slot()
    def _announce(self) -> None:
        if self._soon and self._window is not None:
            self._soon = False
            self.say(title(self._content))

    def _say(self, texts: list[tuple[str, str]]) -> None:
        if self._on:
            self._speaker.say(texts, self._listen.sound)

    def _switch(self, *, on: bool) -> None:
        self._speaker.hush()
        self._said = None
        self._soon = False
        if self._on != on:
            self._on = on
            self._listen.take_taps(not on)
            if on:
                self._was_active = QAccessible.isActive()
            QAccessible.setActive(on or self._was_active)
            self.changed.emit()

    @Slot(str)
    def _note_silence(self, why: str) -> None:
        self._switch(on=False)
        self._tell(Failure(Code.VOICE_SILENT, why, "?", self._language()))
        self._listen.look()

    # What QML reads

    def _get_on(self) -> bool:
        return self._on

    on = Property(bool, _get_on, notify=changed)


def _is_made_of_a_touch(event: QEvent) -> bool:
    """Whether Qt made a mouse of what has been here as a touch."""
    return cast(QMouseEvent, event).pointingDevice().type() == QInputDevice.DeviceType.TouchScreen


def _place(event: QEvent) -> QPointF | None:
    """Where the one finger is, or the mouse; None for several fingers."""
    if event.type() in _MOUSE:
        return cast(QMouseEvent, event).position()
    if event.type() == QEvent.Type.TouchCancel:
        return QPointF()
    points = cast(QTouchEvent, event).points()
    return points[0].position() if len(points) == 1 else None


def _holds(item: QQuickItem, place: QPointF) -> bool:
    """Whether something at a place has a meaning of its own for a finger that stays."""
    if not item.isVisible() or not item.isEnabled():
        return False
    if item.property("holds") is not None and item.contains(item.mapFromScene(place)):
        return True
    return any(_holds(child, place) for child in item.childItems())
