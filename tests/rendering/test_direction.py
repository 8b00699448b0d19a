"""No line runs the wrong way: every text of the edition and of the interface stands as Unicode demands (UAX #9).

In lines that did, numbers of two services stood together, and nobody could tell which was whose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.app import make_application
from kiosk.languages.bidi import LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE, in_direction, isolate_left_to_right
from kiosk.languages.registry import LANGUAGES
from kiosk.prepared.store import PreparedEdition
from kiosk.prepared.views import ArticleView, CountedWordsView, TermView
from tests.helpers.interface_words import messages
from tests.helpers.languages import edition_languages, right_to_left
from tests.helpers.nasty_lines import GOLDEN, SIZE, drawn
from tests.helpers.visual_order import of_plain, of_rich, runs_both_ways, wanted

FROM_THE_RIGHT = right_to_left()
# What people type, in all languages, like what is `asked`; what is shown with a number in place of its braces alone.
NEVER_SHOWN = {(TermView, "words"), (CountedWordsView, "forms")}
DARKER = 64  # of 255
ISOLATED = re.compile(f"{LEFT_TO_RIGHT_ISOLATE}[^{POP_ISOLATE}]*{POP_ISOLATE}")
LOOSE = re.compile(r"[A-Za-z\u00c0-\u024f]|[0-9][^\s\w]+[0-9]|[0-9][ \u00a0][0-9]|\+[0-9]")
NAMES = ("Maisons arc-en-ciel", "مركز", "12")


@pytest.fixture(autouse=True, scope="module")
def fonts(qapp: object, edition: PreparedEdition) -> None:
    make_application(language.font for language in edition.contents.languages)


def _strings(value: object, field: str, direction: str) -> Iterator[tuple[str, str, str]]:
    """Field, direction and words of everything below a record."""
    match value:
        case str():
            yield field, direction, value
        case tuple() | list():
            for one in value:
                yield from _strings(one, field, direction)
        case dict():
            for one in value.values():
                yield from _strings(one, field, direction)
        case msgspec.Struct():
            own = LANGUAGES[value.language].direction if isinstance(value, ArticleView) else direction
            for name in value.__struct_fields__:
                if name != "asked" and (type(value), name) not in NEVER_SHOWN:
                    yield from _strings(getattr(value, name), name, own)


def _wrong(field: str, direction: str, text: str) -> str:
    """What is shown in another order than it ought to be; empty when all is well."""
    words, shown = of_rich(text) if field == "html" else (text, of_plain(text))
    demanded = wanted(words, direction)
    return (
        ""
        if shown == demanded
        else f"{field}: {words!r}\n  stands as {' '.join(shown)}\n  ought to  {' '.join(demanded)}"
    )


@pytest.mark.parametrize("language", edition_languages())
def test_every_text_of_the_edition_stands_in_its_direction(edition: PreparedEdition, language: str) -> None:
    view = edition.language(language)
    texts = {one for one in _strings(view, "", view.direction) if runs_both_ways(one[2])}
    assert texts or language not in FROM_THE_RIGHT

    assert [wrong for one in sorted(texts) if (wrong := _wrong(*one))] == []


@pytest.mark.parametrize("language", FROM_THE_RIGHT)
def test_every_name_number_and_time_of_the_edition_is_isolated(edition: PreparedEdition, language: str) -> None:
    view = edition.language(language)
    texts = {text for _, _, text in _strings(view, "", view.direction) if runs_both_ways(text)}

    assert [text for text in sorted(texts) if LOOSE.search(ISOLATED.sub("", re.sub(r"<[^>]*>|&\w+;", "", text)))] == []


@pytest.mark.parametrize("language", FROM_THE_RIGHT)
@pytest.mark.parametrize("name", NAMES)
def test_the_words_of_the_interface_stand_in_their_direction(language: str, name: str) -> None:
    filled = {re.sub(r"%(?:\d|L\d|n|Ln)", isolate_left_to_right(name), words) for words in messages(language)}

    assert [wrong for words in sorted(filled) if runs_both_ways(words) and (wrong := _wrong("", "rtl", words))] == []


@pytest.mark.usefixtures("fonts")
def test_nasty_lines_are_drawn_as_they_were_judged() -> None:
    """Edges of letters may differ by a shade; a word in another place does not pass."""
    kept, now = QImage(str(GOLDEN)).convertToFormat(QImage.Format.Format_Grayscale8), drawn()
    assert kept.size() == now.size() == SIZE

    before, after = bytes(kept.constBits()), bytes(now.constBits())
    changed = sum(abs(a - b) > DARKER for a, b in zip(before, after, strict=True))

    assert changed < SIZE.width(), "look at `python -m tests.helpers.nasty_lines` before you keep its picture"


def test_a_line_without_its_direction_is_told_of(qtbot: QtBot) -> None:
    """The test of the test: what stood on the page of a person in danger."""
    line = isolate_left_to_right("Maisons arc-en-ciel: في مونس 065 78 31 52 وفي فيرتون <b>063 22 35 55</b>")

    assert _wrong("html", "rtl", line) != ""
    assert _wrong("html", "rtl", in_direction(line, "rtl")) == ""
