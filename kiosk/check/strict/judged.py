"""Rules for the judged queries: every text is asked for, every query can be answered, and there are enough to measure.

The words of a query are in no message: those of the half that judges are not to be looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kiosk.check.places import Place
from kiosk.check.strict.promised import promises_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import JUDGED
from kiosk.edition.judged import HALVES, KINDS
from kiosk.edition.kinds import PAGE
from kiosk.edition.records.judged import JudgedQuery


def every_text_is_asked_for(edition: Edition) -> Iterator[Fault]:
    """Every article but those that stand inside another is the answer of a query."""
    asked_for = {address for query in edition.judged for address in query.answers}
    for owner in edition.owners:
        if not owner.kind.inside and owner.address not in asked_for:
            name = owner.id if owner.kind.id == PAGE.id else str(owner.address)
            row = f"{edition.info.source_language}<TAB>what a reader types<TAB>question<TAB>tune<TAB>{name}<TAB>3"
            message = f"no judged query asks for {name}; write some in {JUDGED}: {row}"
            yield Place(owner.file, owner.keys).fault(edition, "unjudged", message, "warning")


def queries_can_be_answered(edition: Edition) -> Iterator[Fault]:
    """In a language of the edition, by something that is there."""
    for query in edition.judged:
        for line, problem in _unanswerable(edition, query):
            yield Fault(JUDGED, line, "lost-query", problem, "warning")


def _unanswerable(edition: Edition, query: JudgedQuery) -> Iterator[tuple[int, str]]:
    if query.language not in edition.languages:
        yield query.line, f"the edition has no language {query.language}; remove the query"
    if not query.answers:
        yield query.line, "nothing answers this query with the grade 3; judge what does"
    for target in query.targets:
        if not edition.has(target.address):
            yield target.line, f"there is no {target.address}; judge what answers now"


def a_text_has_one_half(edition: Edition) -> Iterator[Fault]:
    """Whoever tunes the search in one language would see the judging half of another."""
    halves: dict[str, str] = {}
    for query in edition.judged:
        if halves.setdefault(query.query.casefold(), query.half) != query.half:
            message = "the same words are in the other half, maybe in another language; keep one half"
            yield Fault(JUDGED, query.line, "two-halves", message, "warning")


def there_are_enough_of_every_language(edition: Edition) -> Iterator[Fault]:
    for language in edition.languages:
        if lacking := list(_lacking(edition, language)):
            message = f"{language}: too few judged queries: {', '.join(lacking)}; write some in {JUDGED}"
            yield Fault(JUDGED, 0, "few-judged", message, "warning")


def _lacking(edition: Edition, language: str) -> Iterator[str]:
    """What there is too little of."""
    least = promises_of(edition).judged
    queries = [query for query in edition.judged if query.language == language]
    kinds = Counter(query.kind for query in queries)
    cells = Counter((query.kind, query.half) for query in queries)
    if len(queries) < least.of_language:
        yield f"{len(queries)} of {least.of_language}"
    for kind in KINDS:
        if kinds[kind] < least.of_class:
            yield f"{kind} {kinds[kind]} of {least.of_class}"
        for half in HALVES:
            if cells[kind, half] < least.of_half:
                yield f"{kind} in {half} {cells[kind, half]} of {least.of_half}"


RULES = (every_text_is_asked_for, queries_can_be_answered, a_text_has_one_half, there_are_enough_of_every_language)
