"""The plain page says 112 and whom to ask in every language, on any screen, with whatever fonts are left."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.plain import words
from kiosk.plain.page import PlainPage, add_fonts
from kiosk.plain.sheet import PAPER, Sheet


def test_every_language_of_the_edition_has_its_words() -> None:
    edition = tomllib.loads((paths.bundled_content() / "edition.toml").read_text(encoding="utf-8"))
    assert list(words.read().languages) == [language["code"] for language in edition["language"]]


def test_the_number_is_that_of_the_edition() -> None:
    facts = tomllib.loads((paths.bundled_content() / "facts.toml").read_text(encoding="utf-8"))
    said = words.read()
    assert said.number == facts["emergency-phone"]["value"]
    assert all(said.number in lines.call for lines in said.languages.values())


def _drawn(size: QSize, families: list[str]) -> QImage:
    picture = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    Sheet(words.read(), families).draw(painter, size)
    painter.end()
    return picture


def _is_empty(picture: QImage, rows: range) -> bool:
    return all(picture.pixelColor(x, y) == PAPER for y in rows for x in range(picture.width()))


@pytest.mark.parametrize("size", [QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768), QSize(800, 480)])
def test_all_of_it_has_room(qapp: QGuiApplication, size: QSize) -> None:
    families = add_fonts(paths.resources() / "fonts")
    assert Sheet(words.read(), families).letters(size) >= 12
    picture = _drawn(size, families)
    assert _is_empty(picture, range(size.height() - 3, size.height())), "the last line is cut"
    assert not _is_empty(picture, range(size.height() * 4 // 5, size.height()))


def test_without_any_font_of_the_program_it_is_drawn(qapp: QGuiApplication, tmp_path: Path) -> None:
    assert add_fonts(tmp_path) == []
    assert not _is_empty(_drawn(QSize(800, 480), []), range(480))


def test_it_tells_of_every_time_it_is_drawn(qtbot: QtBot) -> None:
    drawn: list[int] = []
    page = PlainPage(Sheet(words.read(), []), lambda: drawn.append(1))
    page.resize(200, 200)
    page.show()
    qtbot.waitUntil(lambda: len(drawn) == 1, timeout=60_000)
    page.update()
    qtbot.waitUntil(lambda: len(drawn) == 2, timeout=60_000)
    page.close()
    assert page.isVisible()
    page.hide()
