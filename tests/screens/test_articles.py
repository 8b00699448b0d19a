"""Pages and letters: the answer on the first screen, one thing to do, a way to every part, without a finger too."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.tour.driver import Driver
from tests.helpers.targets import place_of

from .conftest import Open, shown_texts

LONGEST_LINE, LEAST_LINE = 80, 45  # characters; 75 is the rule, and a line of thin letters holds a few more


def _open(kiosk: Driver, link: str) -> None:
    kiosk.router.open(link)
    kiosk.settle()


def test_lines_are_neither_too_long_nor_too_short_to_read(visit: Driver) -> None:
    _open(visit, "page:appeal")
    words = [item for item in visit.items() if item.metaObject().className().startswith("RichLabel")]
    long = [item for item in words if int(cast(int, item.property("lineCount"))) > 2 and item.width() > 700]
    spread = [len(_said(item)) / int(cast(int, item.property("lineCount"))) for item in long]
    assert spread, "no paragraph to measure"
    assert all(LEAST_LINE <= length <= LONGEST_LINE for length in spread), spread


def _said(item: QQuickItem) -> str:
    return str(item.property("plain") or item.property("text"))


def test_text_boxes_and_tables_have_one_width(visit: Driver) -> None:
    _open(visit, "page:appeal")
    kinds = ("CallOut", "DataTable", "AnswerCard")
    drawn = [item for item in visit.items() if item.metaObject().className().startswith(kinds)]
    assert {item.metaObject().className().partition("_")[0] for item in drawn} == set(kinds)
    assert len({round(place_of(item).right()) for item in drawn}) == 1


def test_a_link_is_a_row_that_the_keyboard_and_a_screen_reader_find(visit: Driver) -> None:
    _open(visit, "page:appeal")
    row = visit.item("link.page:free-lawyer")
    link = QAccessible.queryAccessibleInterface(row)

    title = "Your free lawyer and interpreter"
    assert (link.role(), link.text(QAccessible.Text.Name)) == (QAccessible.Role.Link, title)
    assert row.height() >= 15 * min(visit.window.screen().physicalDotsPerInch() / 25.4, 7) - 1
    for _ in range(60):
        if row.hasActiveFocus():
            break
        visit.key(Qt.Key.Key_Tab)
    visit.key(Qt.Key.Key_Return)
    assert visit.router.model_of("PageScreen").property("title") == title


@pytest.mark.parametrize(("size", "text_size"), [((1080, 1920), 100), ((1920, 1080), 200), ((1366, 768), 300)])
def test_the_contents_are_below_the_answer_where_there_is_no_room_beside_it(
    open_kiosk: Open, size: tuple[int, int], text_size: int
) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.visit.begin("en")
    kiosk.visit.setTextSize(text_size)
    _open(kiosk, "page:appeal")
    fold = QAccessible.queryAccessibleInterface(kiosk.item("page.contents"))
    assert fold.text(QAccessible.Text.Name) == "On this page, closed"

    kiosk.touch("page.contents")
    kiosk.touch("section.result")

    heading = next(item for item in kiosk.items() if item.property("text") == "What the court can do")
    assert 0 <= place_of(heading).top() < kiosk.window.height() / 4


def test_the_contents_lead_the_column_beside_the_text(visit: Driver) -> None:
    _open(visit, "page:appeal")
    contents, people = visit.item("section.today"), visit.item("page.people")

    assert place_of(contents).top() < place_of(people).top()
    assert place_of(contents).bottom() < place_of(visit.item("bar.home")).top()


def test_an_article_that_is_opened_at_a_section_marks_it_and_says_what_it_is_a_part_of(visit: Driver) -> None:
    _open(visit, "page:appeal#stay")
    marked = [item for item in visit.items() if item.property("marked") is True and item.property("of")]
    title = next(item for item in visit.items() if item.property("text") == "Appeal: ask the court to look again")

    assert {str(item.property("key")) for item in marked if item.property("key")} == {"stay"}
    assert 0 <= place_of(title).top() < visit.window.height() / 4


def test_how_far_a_page_can_be_trusted_is_one_line_that_opens_all_of_it(visit: Driver) -> None:
    _open(visit, "page:appeal")
    line = str(visit.item("page.trust").property("text"))
    assert line.startswith("Checked on ")
    assert "Official source" not in shown_texts(visit)

    visit.touch("page.trust")
    assert "Official source" in shown_texts(visit)
    assert visit.find("screen.heading") is None, "what lies below is switched off"

    visit.key(Qt.Key.Key_Escape)
    assert "Official source" not in shown_texts(visit)
    assert visit.item("page.trust").hasActiveFocus()


def test_whom_to_call_is_shown_with_numbers_to_dial_from_the_screen(visit: Driver) -> None:
    _open(visit, "page:women-and-violence")
    visit.touch("page.call")
    numbers = [item for item in visit.items() if item.metaObject().className().startswith("ContactLine")]
    large = [item for item in numbers if int(cast(int, item.property("numberSize"))) >= 56 and item.property("phone")]
    assert {str(item.property("phone")) for item in large} >= {"101", "112"}

    visit.touch("panel.close")
    assert visit.item("page.call").hasActiveFocus()


def test_a_refusal_is_four_touches_away(kiosk: Driver) -> None:
    for name in ("language.en", "event.letter", "sender.cgrs", "letter.cgrs-refusal"):
        kiosk.touch(name)
    assert kiosk.router.model_of("LetterScreen").property("title") == "A refusal"
