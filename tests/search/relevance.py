"""Measures the search with judged queries: success@1 and @3, nDCG@5 and the share that finds nothing.

`make relevance` prints both halves by language and class. Of the judging half it prints numbers only: whoever tunes the
search must not see what fails there, or the measure says nothing about queries nobody looked at.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from kiosk import paths
from kiosk.commands.options import open_edition
from kiosk.edition.address import Address
from kiosk.edition.faults import Faults
from kiosk.edition.judged import HALVES, KINDS, read_judged
from kiosk.edition.read import Folder
from kiosk.edition.records.judged import Half, JudgedQuery
from kiosk.search.service import SearchService

TUNE: Half = "tune"
JUDGE: Half = "judge"
SHOWN = 8  # as many hits as the screen shows
FIRST = 3
DEEP = 5
RIGHT = 2  # the grade from which a target answers the query


@dataclass(frozen=True)
class Outcome:
    """A judged query and what was found for it, best first."""

    judged: JudgedQuery
    found: tuple[Address, ...] = field(repr=False)

    @property
    def succeeds(self) -> bool:
        """Whether something that answers the query is among the first three."""
        return self._answers_within(FIRST)

    @property
    def leads(self) -> bool:
        """Whether something that answers the query comes first."""
        return self._answers_within(1)

    def _answers_within(self, hits: int) -> bool:
        return any(self.judged.grades.get(target, 0) >= RIGHT for target in self.found[:hits])

    @property
    def ndcg(self) -> float:
        """The gain of the first five against the best order of what was judged."""
        best = sorted(self.judged.grades.values(), reverse=True)
        return _gain(self.judged.grades.get(target, 0) for target in self.found[:DEEP]) / _gain(best[:DEEP])


class Score(NamedTuple):
    """Means over some outcomes."""

    queries: int
    first: float
    success: float
    ndcg: float
    nothing: float


def read() -> tuple[JudgedQuery, ...]:
    """The judged queries of the bundled edition, in the order of the file."""
    faults = Faults()
    queries = read_judged(Folder(paths.bundled_content(), faults), faults)
    assert not list(faults), list(map(str, faults))
    return queries


def ask(service: SearchService, queries: Iterable[JudgedQuery]) -> list[Outcome]:
    """What the search finds for every query."""
    return [Outcome(one, _found(service, one)) for one in queries]


def score(outcomes: Iterable[Outcome]) -> Score:
    """The means over `outcomes`; there must be at least one."""
    some = list(outcomes)
    return Score(
        queries=len(some),
        first=sum(one.leads for one in some) / len(some),
        success=sum(one.succeeds for one in some) / len(some),
        ndcg=sum(one.ndcg for one in some) / len(some),
        nothing=sum(not one.found for one in some) / len(some),
    )


def of_half(outcomes: Iterable[Outcome], half: Half) -> list[Outcome]:
    """Those of one half."""
    return [one for one in outcomes if one.judged.half == half]


def report(outcomes: list[Outcome]) -> str:
    """Tables by language and class, by language and by class, of both halves; then what the tuning half fails."""
    languages = list(dict.fromkeys(one.judged.language for one in outcomes))
    lines = []
    for half in HALVES:
        some = of_half(outcomes, half)
        lines += ["", f"{half:<22}{'queries':>8}{'success@1':>11}{'@3':>6}{'nDCG@5':>8}{'nothing':>9}"]
        for language in languages:
            lines += _rows(some, [f"{language} {kind}" for kind in KINDS], _language_and_kind)
        lines += _rows(some, languages, lambda one: one.language)
        lines += _rows(some, KINDS, lambda one: one.kind)
        lines += _rows(some, ["all"], lambda one: "all")
    return "\n".join([*lines, "", f"Failures of the half `{TUNE}`:", *failures(of_half(outcomes, TUNE))])


def failures(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """A line for every query without an answer among the first three. Only for the tuning half."""
    for one in outcomes:
        if one.judged.half != TUNE:
            raise ValueError("failures of the judging half are not shown")
        if not one.succeeds:
            asked = one.judged
            wanted = [str(target) for target, grade in asked.grades.items() if grade >= RIGHT]
            found = ", ".join(map(str, one.found[:FIRST])) or "nothing"
            yield f'  {asked.language} {asked.kind}: "{asked.query}" wants {", ".join(wanted)}; finds {found}'


def _rows(outcomes: list[Outcome], names: Iterable[str], name_of: Callable[[JudgedQuery], str]) -> Iterator[str]:
    for name in names:
        some = [one for one in outcomes if name_of(one.judged) == name]
        if some:
            means = score(some)
            success = f"{means.first:>11.2f}{means.success:>6.2f}"
            yield f"{name:<22}{means.queries:>8}{success}{means.ndcg:>8.2f}{means.nothing:>9.2f}"
    yield ""


def _language_and_kind(one: JudgedQuery) -> str:
    return f"{one.language} {one.kind}"


def _found(service: SearchService, one: JudgedQuery) -> tuple[Address, ...]:
    return tuple(hit.address.whole for hit in service.find(one.query, one.language, SHOWN).hits)


def _gain(grades: Iterable[int]) -> float:
    return sum(((1 << grade) - 1) / math.log2(place + 2) for place, grade in enumerate(grades))


def main() -> None:
    """Ask the bundled edition every judged query and print the report."""
    service = SearchService(open_edition(paths.bundled_content()))
    try:
        print(report(ask(service, read())))
    finally:
        service.close()


if __name__ == "__main__":
    main()
