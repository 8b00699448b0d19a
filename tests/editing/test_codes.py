"""Facts, links and call-outs are told from the words around them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.editing.codes import Code, differences, pieces, words
from tests.helpers.properties import steady

TEXT = """\
You have {fact:answer-days|bare} days. {rule:no} See [the **step**](step:ask#do).

!!! careful a1 "Do {fact:x} wait"
    Ask [your
    lawyer](page:free-lawyer).

!!! good
    Well."""


def test_a_text_falls_into_words_and_codes() -> None:
    codes = [(piece.kind, piece.text) for piece in pieces(TEXT) if isinstance(piece, Code)]

    assert codes == [
        ("ph", "{fact:answer-days|bare}"),
        ("ph", "{rule:no}"),
        ("bpt", "["),
        ("ept", "](step:ask#do)"),
        ("bpt", '!!! careful a1 "'),
        ("ph", "{fact:x}"),
        ("ept", '"'),
        ("bpt", "["),
        ("ept", "](page:free-lawyer)"),
        ("ph", "!!! good"),
    ]


def test_words_are_what_is_left_without_codes() -> None:
    assert words("Call {fact:phone} or [the **office**](page:office).") == "Call   or the **office**."


@steady
@given(st.text(alphabet='ab {}[]()!"\n:#|', max_size=60))
def test_the_pieces_joined_are_the_text(text: str) -> None:
    assert "".join(piece if isinstance(piece, str) else piece.text for piece in pieces(text)) == text


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("{rule:no} ", "", "lacks {rule:no}"),
        ("{rule:no}", "{rule:yes}", "lacks {rule:no}; has more: {rule:yes}"),
        ("|bare", "", "lacks {fact:answer-days|bare}; has more: {fact:answer-days}"),
        ("(step:ask#do)", "(step:ask)", "lacks […](step:ask#do); has more: […](step:ask)"),
        ("[your\n    lawyer](page:free-lawyer)", "your lawyer", "lacks […](page:free-lawyer)"),
        ("careful a1", "good", 'lacks !!! careful a1 "…"; has more: !!! good "…"'),
        ("!!! good", "", "lacks !!! good"),
        ("See", "{fact:x} See", "has more: {fact:x}"),
    ],
)
def test_what_is_lost_or_added_is_named(old: str, new: str, told: str) -> None:
    assert differences(TEXT.replace(old, new, 1), TEXT) == told


def test_codes_may_be_moved() -> None:
    assert differences("[a](page:b) {fact:x}", "{fact:x} [c](page:b)") == ""
