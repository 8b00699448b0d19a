"""Chooses the section a hit opens and the passage shown under it, and says which of its characters matched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from kiosk.search.answer import Span
from kiosk.search.index import Index, Layout
from kiosk.search.interpret import TermMatch

WINDOW = 160  # characters, about two lines on the screen
ELLIPSIS = "…"
HEADING_BOOST = 1.5  # by judgement: a heading says what its section is about
TITLE = 0  # the number of its passage


class Shown(msgspec.Struct, frozen=True):
    """What is shown of a hit: the passages are counted with the title as the first."""

    section: str
    passage: int
    spans: tuple[Span, ...]
    title_spans: tuple[Span, ...]


def choose(index: Index, number: int, matches: Sequence[TermMatch]) -> Shown:
    """The section with most of the terms, the earlier of two; in it the passage with most of them.

    Without a match it is the beginning of the document.
    """
    positions, layout = index.positions[number], index.layouts[number]
    rows = [positions.rows(match.ranges) for match in matches]
    passages: dict[int, float] = {}
    sections: dict[int, float] = {}
    for match, some in zip(matches, rows, strict=True):
        _weigh(match.idf, positions.passages_of(some), layout, passages, sections)
    title = _merged(span for some in rows for span in positions.spans(some, TITLE))
    if not passages:
        return Shown("", 1 if index.documents[number].pieces else TITLE, (), title)
    best = max(sorted(sections), key=sections.__getitem__)
    passage = max(layout.passages[best], key=lambda n: passages.get(n, 0.0), default=TITLE + 1)
    spans = _merged(span for some in rows for span in positions.spans(some, passage)) if passage in passages else ()
    return Shown(layout.names[best], passage, spans, title)


def _weigh(
    weight: float, found: set[int], layout: Layout, passages: dict[int, float], sections: dict[int, float]
) -> None:
    """Add what one word weighs in each passage and each section; in a heading it weighs more."""
    found = {passage for passage in found if TITLE < passage < layout.shown}
    of_passage = layout.sections
    for passage in found:
        passages[passage] = passages.get(passage, 0.0) + weight
    for section in {of_passage[passage] for passage in found}:
        sections[section] = sections.get(section, 0.0) + weight
    for passage in found & layout.headings:
        sections[of_passage[passage]] += weight * (HEADING_BOOST - 1)


def _merged(found: Iterable[Span]) -> tuple[Span, ...]:
    """In order and without overlap: a word and a part of it are one."""
    spans = list(found)
    if len(spans) <= 1:
        return tuple(spans)
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def cut(text: str, found: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """At most `WINDOW` characters of `text` around the first match, cut at spaces; the spans move along."""
    if len(text) <= WINDOW:
        return text, tuple(found)
    first = _start(text, found[0][0] if found else 0)
    last = _end(text, first)
    head = ELLIPSIS if first else ""
    tail = ELLIPSIS if last < len(text) else ""
    offset = len(head) - first
    moved = tuple((start + offset, end + offset) for start, end in found if start >= first and end <= last)
    return f"{head}{text[first:last]}{tail}", moved


def _start(text: str, match: int) -> int:
    """A few words before the match; a few words more at the beginning are better than an ellipsis before them."""
    wanted = match - WINDOW // 4
    if wanted < WINDOW // 4:
        return 0
    space = text.find(" ", wanted, match)
    return space + 1 if space >= 0 else match


def _end(text: str, first: int) -> int:
    if len(text) - first <= WINDOW + 2:
        return len(text)
    space = text.rfind(" ", first, first + WINDOW + 1)
    return space if space > first else first + WINDOW
