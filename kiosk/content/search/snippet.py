"""Cuts the passage shown under a hit and says which of its characters matched."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from kiosk.content.search.analysis import Word, words
from kiosk.content.search.answer import Span
from kiosk.content.search.index import Piece

WINDOW = 160  # characters, about two lines on the screen
ELLIPSIS = "…"
Matches = Callable[[str], bool]


@lru_cache(maxsize=20_000)
def _words_of(text: str) -> tuple[Word, ...]:
    """The words of a passage of the content; cutting it into words anew at every keystroke cost most of a search."""
    return tuple(words(text))


def spans(text: str, matches: Matches) -> list[Span]:
    """Where words of `text` match."""
    return [(word.start, word.end) for word in _words_of(text) if matches(word.term)]


def best_piece(pieces: Sequence[Piece], matches: Matches) -> tuple[Piece, list[Span]]:
    """The passage with the most different matching words; the first passage when none matches."""
    best, best_spans, best_count = pieces[0], [], 0
    for piece in pieces:
        found = [word for word in _words_of(piece.text) if matches(word.term)]
        count = len({word.term for word in found})
        if count > best_count:
            best, best_spans, best_count = piece, [(word.start, word.end) for word in found], count
    return best, best_spans


def cut(text: str, found: list[Span]) -> tuple[str, list[Span]]:
    """At most `WINDOW` characters of `text` around the first match, cut between words; the spans move along."""
    if len(text) <= WINDOW:
        return text, found
    start = (found[0][0] if found else 0) - WINDOW // 4
    start = start if start >= WINDOW // 4 else 0  # a few words more are better than an ellipsis before them
    inside = [word for word in _words_of(text) if word.start >= start and word.end <= start + WINDOW]
    if not inside:
        return text[:WINDOW] + ELLIPSIS, []
    first, last = _edges(text, inside)
    head = ELLIPSIS if first else ""
    tail = ELLIPSIS if last < len(text) else ""
    offset = len(head) - first
    moved = [(a + offset, b + offset) for a, b in found if a >= first and b <= last]
    return f"{head}{text[first:last]}{tail}", moved


def _edges(text: str, inside: list[Word]) -> Span:
    first = 0 if inside[0].start < WINDOW // 4 else inside[0].start
    at_end = len(text) - inside[-1].end <= 2
    return first, len(text) if at_end else inside[-1].end
