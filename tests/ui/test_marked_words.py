"""Which of the matched words are marked: those the reader means."""

from __future__ import annotations

import pytest

from kiosk.search.answer import Span
from kiosk.ui.marked_words import Asked


def _spans(text: str) -> tuple[str, tuple[Span, ...]]:
    """A text without its brackets, and what stood in them."""
    spans, plain = [], ""
    for letter in text:
        if letter == "[":
            spans.append((len(plain), len(plain)))
        elif letter == "]":
            spans[-1] = (spans[-1][0], len(plain))
        else:
            plain += letter
    return plain, tuple(spans)


@pytest.mark.parametrize(
    ("question", "suggestion", "language", "matched", "kept"),
    [
        ("who is my lawyer", None, "en", "[Who] helps: [your] [lawyer]", ["lawyer"]),
        ("where from", None, "en", "[From] [where]", ["From", "where"]),
        ("docter", "doctor", "en", "[doctor] or [doctors], not the [document] of a [dock]", ["doctor", "doctors"]),
        ("qui est mon avocat", None, "fr", "[Qui] aide\u00a0? Votre [avocat]", ["avocat"]),
        ("يونان", None, "ar", "[اليونان]", ["اليونان"]),
        ("محامى", "محامي", "ar", "[محاميك] و[المحامي] في [يونيو]", ["محاميك", "المحامي"]),
    ],
)
def test_words_that_are_meant_are_marked(
    question: str, suggestion: str | None, language: str, matched: str, kept: list[str]
) -> None:
    text, spans = _spans(matched)

    marked = Asked.of(question, suggestion, language).meant(text, spans)

    assert [text[start:end] for start, end in marked] == kept
