"""Words are found whatever their accents, half-spaces and letters, and marked where they stand."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from kiosk.prepared.views import Block, Run, TableRow
from kiosk.ui.find_in_page import find
from kiosk.ui.passages.passage import Passage


def _in(text: str, typed: str, html: str = "", now: int = -1) -> tuple[int, str]:
    passage = Passage(id="x", title=Run(text=""), blocks=(Block(kind="paragraph", text=text, html=html),))
    found, count = find(passage, typed, now)
    return count, found.blocks[0].html


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("La réunion d’été", "ete", 'La réunion d’<span class="hit">été</span>'),
        ("کتابخانه‌ها", "كتابخانه ها".replace(" ", ""), '<span class="hit">کتابخانه‌ها</span>'),
        ("می‌خواهم", "میخواهم", '<span class="hit">می‌خواهم</span>'),
        ("الأُستاذ", "استاذ", 'ال<span class="hit">أُستاذ</span>'),
        ("۳۰ روز", "30", '<span class="hit">۳۰</span> روز'),
        ("30\u00a0days", "30 days", '<span class="hit">30\u00a0days</span>'),
        ("Straße & Weg", "strasse", '<span class="hit">Straße</span> &amp; Weg'),
        ("a < b", "<", 'a <span class="hit">&lt;</span> b'),
    ],
)
def test_spellings_that_the_search_takes_for_one_are_one(text: str, typed: str, marked: str) -> None:
    assert _in(text, typed) == (1, marked)


def test_words_are_found_across_markup_and_the_markup_stays() -> None:
    count, html = _in("Call today, now", "today, now", "Call <b>today</b>, now")

    assert count == 1
    assert html.replace('<span class="hit">', "").replace("</span>", "") == "Call <b>today</b>, now"
    assert '<b><span class="hit">today</span></b>' in html


@pytest.mark.parametrize(
    ("text", "html", "typed", "marked"),
    [
        (
            "within 30 days",
            'within <span class="number">30</span> days',
            "30 days",
            'within <span class="number"><span class="hit">30</span></span><span class="hit"> days</span>',
        ),
        (
            "within 30 days",
            'within <span class="number">30</span> days',
            "thin 3",
            'wi<span class="hit">thin </span><span class="number"><span class="hit">3</span>0</span> days',
        ),
        (
            "within 30 days",
            'within <span class="number">30</span> days',
            "30",
            'within <span class="number"><span class="hit">30</span></span> days',
        ),
        (
            "خلال 30 يومًا",
            'خلال <span class="number">30</span> يومًا',
            "30 يوما",
            'خلال <span class="number"><span class="hit">30</span></span><span class="hit"> يومًا</span>',
        ),
        (
            "المحامي هنا",
            'ال<b>محامي</b> <span class="number">هنا</span>',
            "المحامي",
            '<span class="hit">ال</span><b><span class="hit">محامي</span></b> <span class="number">هنا</span>',
        ),
    ],
    ids=["over its end", "over its beginning", "whole", "Arabic", "an Arabic word half in bold"],
)
def test_a_mark_stands_within_the_spans_of_the_text_and_beside_them(
    text: str, html: str, typed: str, marked: str
) -> None:
    assert _in(text, typed, html) == (1, marked)


@pytest.mark.parametrize("now", [-1, 0, 1, 2])
@pytest.mark.parametrize("typed", ["3", "30", "d", "30 d", "in 3", "ys, 30", "a"])
def test_spans_are_closed_in_the_order_in_which_they_were_opened(typed: str, now: int) -> None:
    html = '<b>in <span class="number">30</span> days</b>, <span class="number">30</span> &amp; a day'

    count, marked = _in("in 30 days, 30 & a day", typed, html, now)

    assert count > 0
    assert html == re.sub(r'<span class="(?:hit|found)">([^<]*)</span>', r"\1", marked), "a mark holds words alone"
    assert ("found" in marked) == (0 <= now < count)


def test_letters_marked_alike_stand_in_one_span_and_what_is_looked_at_in_its_own() -> None:
    assert _in("كتاب", "كتا") == (1, '<span class="hit">كتا</span>ب')
    assert _in("aab", "a", now=0) == (2, '<span class="found">a</span><span class="hit">a</span>b')


def test_one_letter_that_is_two_of_the_search_is_one_place() -> None:
    """ß is ss when it is compared: each s stands in the same letter."""
    assert _in("Straße", "s") == (2, '<span class="hit">S</span>tra<span class="hit">ß</span>e')


def test_a_passage_without_a_place_stays_what_it_was() -> None:
    passage = Passage(id="x", title=Run(text="title"), blocks=(Block(kind="paragraph", text="text"),))

    assert find(passage, "nowhere")[0] is passage


def test_the_name_of_a_tag_is_no_word() -> None:
    assert _in("today", "span", '<span class="mark">today</span>') == (0, '<span class="mark">today</span>')


def test_the_place_that_is_looked_at_is_marked_otherwise() -> None:
    assert _in("a b a", "a", now=1) == (2, '<span class="hit">a</span> b <span class="found">a</span>')


def test_two_places_that_touch_are_two() -> None:
    assert _in("aa", "a", now=1)[0] == 2


@pytest.mark.parametrize("typed", ["", "   ", "\u200c", "́"])
def test_nothing_to_look_for_marks_nothing(typed: str) -> None:
    assert _in("any words", typed) == (0, "")


def test_lists_tables_boxes_and_titles_are_looked_through() -> None:
    word = Run(text="court")
    inner = Block(kind="paragraph", text="court")
    blocks = (
        Block(kind="list", items=(word, word)),
        Block(kind="table", rows=(TableRow(cells=(word,)),)),
        Block(kind="callout", text="court", blocks=(inner,)),
    )
    found, count = find(Passage(id="x", title=word, blocks=blocks), "court")

    assert count == 6
    assert found.title.html == '<span class="hit">court</span>'
    assert found.blocks[2].html == '<span class="hit">court</span>'


def test_no_index_is_loaded_for_it() -> None:
    program = (
        "import sys; from kiosk.ui.find_in_page import find; from tests.ui.test_find_in_page import _in; "
        "assert 'kiosk.search.analysis' not in sys.modules; _in('a', 'a'); "
        "print([name for name in sys.modules if name.startswith('whoosh') or name == 'kiosk.search.index'])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
