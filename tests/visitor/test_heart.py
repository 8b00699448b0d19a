"""A heart beats where frames are drawn, and nowhere else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.visitor.heart import Heart


def _window() -> QQuickWindow:
    window = QQuickWindow()
    window.setColor(QColor(Qt.GlobalColor.white))
    window.resize(100, 100)
    window.show()
    return window


def test_a_screen_that_nobody_touches_draws_when_it_is_asked(qtbot: QtBot) -> None:
    window = _window()
    beats: list[int] = []
    heart = Heart(window.update, lambda: beats.append(1))
    window.frameSwapped.connect(heart.note_frame)
    qtbot.waitUntil(lambda: len(beats) >= 3, timeout=60_000)
    window.close()


def test_where_nothing_is_drawn_nothing_beats(qtbot: QtBot) -> None:
    asked: list[int] = []
    beats: list[int] = []
    heart = Heart(lambda: asked.append(1), lambda: beats.append(1))
    qtbot.waitUntil(lambda: len(asked) >= 2, timeout=60_000)
    assert beats == []
    heart.note_frame()
    assert beats == [1]


def test_many_frames_are_one_beat() -> None:
    beats: list[int] = []
    heart = Heart(lambda: None, lambda: beats.append(1))
    for _ in range(30):
        heart.note_frame()
    assert beats == [1]
