"""Every letter is drawn with the fonts the program brings: those of a desktop differ in size, or are not there."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QFont, QTextDocument, QTextLayout

from kiosk.languages.registry import LANGUAGES
from kiosk.tour.driver import Driver
from tests.helpers.languages import edition_languages

from .conftest import Open

FAMILIES = {record.font for record in LANGUAGES.records().values() if record.font}
LABELS = {"PlainLabel", "HeadingLabel", "RichLabel", "QQuickTextField"}


def _families(text: str, font: QFont) -> Counter[str]:
    """Family → letters drawn with it."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    counts: Counter[str] = Counter()
    for run in layout.glyphRuns():
        counts[run.rawFont().familyName()] += len(run.glyphIndexes())
    return counts


def _drawn(kiosk: Driver) -> Counter[str]:
    counts: Counter[str] = Counter()
    for item in kiosk.items():
        kind = item.metaObject().className().partition("_")[0]
        words = item.property("text")
        if kind in LABELS and words:
            document = QTextDocument()
            document.setHtml(str(words)) if kind == "RichLabel" else document.setPlainText(str(words))
            counts += _families(document.toPlainText(), item.property("font"))
    return counts


@pytest.mark.parametrize("language", edition_languages())
def test_every_letter_of_a_page_is_drawn_with_a_font_of_the_program(open_kiosk: Open, language: str) -> None:
    kiosk = open_kiosk()
    kiosk.touch(f"language.{language}")
    kiosk.router.open("page:appeal")
    kiosk.settle()

    drawn = _drawn(kiosk)

    assert set(drawn) <= FAMILIES
    assert drawn[LANGUAGES[language].font or ""] > 500


def test_what_is_typed_is_drawn_with_a_font_of_the_program(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.touch("language.fa")
    kiosk.touch("home.search")
    kiosk.item("search.field").setProperty("text", "وکیل")
    kiosk.settle()

    assert set(_drawn(kiosk)) <= FAMILIES
