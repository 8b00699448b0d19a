"""The rows of the results: what a hit is, under which picture, with the words that were meant marked.

Written in the worker thread, with all that can fail: it touches plain data only.
"""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Mapping

import msgspec

from kiosk.edition.address import CONTACT, COUNTRY, DEADLINE, FIGURES, TERM, Address
from kiosk.edition.kinds import LETTER, PAGE, STEP, WHAT_IF
from kiosk.languages.bidi import ISOLATES, in_direction, isolator
from kiosk.languages.record import Direction
from kiosk.prepared.views import GroupView, LanguageView
from kiosk.search.answer import Answer, Hit, Span
from kiosk.ui.edition_view import is_past, topic_of
from kiosk.ui.marked_words import Asked
from kiosk.ui.rows import HitRow
from kiosk.ui.sought import is_list, sought_in

# Of what is no page; a page has that of its topic.
_PICTOGRAMS = {
    STEP.id: "route",
    WHAT_IF.id: "alert-triangle",
    LETTER.id: "mail",
    TERM: "book",
    FIGURES: "chart-bar",
    COUNTRY: "world",
    DEADLINE: "calendar-count",
    CONTACT: "phone",
}
NO_HIT = HitRow(
    key="",
    kind="",
    what="",
    section="",
    pictogram="",
    hue=0,
    topic="",
    title="",
    title_html="",
    snippet="",
    snippet_html="",
    found_in="",
    sought="",
)


class Found(msgspec.Struct, frozen=True):
    """What is shown of an answer.

    Attributes:
        found_in: the name of the language that all of them were found in, where it is not the reader's.
        total: hits, those that are not shown among them.
        not_found: what nothing has, as it was typed.
        partial: the index is being opened and only titles were looked at.
    """

    rows: list[HitRow]
    suggestion: str = ""
    found_in: str = ""
    total: int = 0
    not_found: tuple[str, ...] = ()
    partial: bool = False


NOTHING_FOUND = Found([])


class HitWriter:
    """Writes the rows of an answer.

    Args:
        names: of the languages, by their codes.
        today: what is past is not shown as it was.
    """

    def __init__(self, view: LanguageView, names: Mapping[str, str], today: dt.date) -> None:
        self._view = view
        self._names = names
        self._today = today

    def found(self, answer: Answer) -> Found:
        """What is shown of an answer; how it came about is said once where it is true of all."""
        asked = Asked.of(answer.query, answer.suggestion, self._view.language)
        languages = {self._found_in(hit) for hit in answer.hits}
        of_all = languages.pop() if len(languages) == 1 else ""
        return Found(
            rows=[self._row(hit, asked, "" if of_all else self._found_in(hit)) for hit in answer.hits],
            suggestion=answer.suggestion or "",
            found_in=of_all,
            total=answer.total,
            not_found=answer.not_found,
            partial=answer.partial,
        )

    def _found_in(self, hit: Hit) -> str:
        """The name of the other language that a hit was found in."""
        return self._names[hit.lang] if hit.via == "translation" else ""

    def _row(self, hit: Hit, asked: Asked, found_in: str) -> HitRow:
        view = self._view
        text, topic = view.text(hit.address), _topic_of(view, hit.address)
        expired = text is not None and is_past(text.hard_date, self._today)
        snippet = "" if expired else hit.snippet
        return HitRow(
            key=hit.address.id,
            kind=hit.address.kind,
            what=hit.found.kind,
            section=hit.address.section,
            pictogram=topic.pictogram if hit.found.kind == PAGE.id and topic else _PICTOGRAMS[hit.found.kind],
            hue=topic.hue if topic else 0,
            topic=topic.title if topic else "",
            title=hit.title,
            title_html=_marked(hit.title, asked.meant(hit.title, hit.title_spans), view.direction),
            snippet=snippet,
            snippet_html=_marked(snippet, asked.meant(snippet, hit.snippet_spans), view.direction) if snippet else "",
            found_in=found_in,
            sought="" if expired else self._sought(hit, asked),
        )

    def _sought(self, hit: Hit, asked: Asked) -> str:
        """What is marked where a hit opens.

        It is the sentence with the words that are meant; of what was found in another language the whole passage; a
        person to call by name, who is one of several on a page. Names besides a title that has the words itself, such
        as those printed on a letter, say nothing more.
        """
        meant = asked.meant(hit.passage, hit.passage_spans)
        titled = asked.meant(hit.title, hit.title_spans)
        if meant and not (is_list(hit.passage) and titled and hit.found.kind != CONTACT):
            return sought_in(hit.passage, meant, self._view.language)
        if hit.passage and not hit.passage_spans:
            return hit.passage
        return hit.title if hit.found.kind == CONTACT else ""


def _topic_of(view: LanguageView, address: Address) -> GroupView | None:
    """The topic of the page that a hit belongs to; none for what no page explains."""
    text = view.text(address)
    if text is not None:
        page = text.page
    else:
        pages = next((term.pages for term in view.terms if address == Address(TERM, term.id)), ())
        page = next(iter(pages), "")
    return topic_of(view, view.pages[page]) if page else None


def _marked(text: str, spans: tuple[Span, ...], direction: Direction) -> str:
    """Escaped text with its matched characters marked.

    It is isolated as a whole: of a Latin name that was marked in its middle, each part would be a name of its own, and
    they would stand in the order of the other direction.
    """
    parts = []
    at = 0
    for letter in isolator(direction)(text):
        if letter not in ISOLATES:
            parts += ["</span>" for _, end in spans if end == at]
            parts += ['<span class="hit">' for start, _ in spans if start == at]
            at += 1
        parts.append(html.escape(letter))
    return in_direction("".join((*parts, *("</span>" for _, end in spans if end == at))), direction)
