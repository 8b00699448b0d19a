"""Rules for the stories told from statistics.

Every number in the words comes from a row, every selection finds rows.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.check.places import record_line
from kiosk.content.faults import Fault
from kiosk.content.model import ComparisonRow, Edition, Selection, Story
from kiosk.content.statistics import select
from kiosk.content.stories import PLACEHOLDER

PATH = "statistics/statistics.toml"


def selections_find_rows(edition: Edition) -> Iterator[Fault]:
    for story in edition.stories:
        for selection in _selections(story):
            if not select(edition, selection):
                message = f"{selection.file} has no {selection.measure} / {selection.category} in {selection.unit}"
                yield Fault(PATH, record_line(edition, PATH, story.id), "empty-series", message)


def _selections(story: Story) -> Iterator[Selection]:
    if story.series is not None:
        yield story.series
    for row in story.rows:
        yield row.claim
        yield from row.official
        if row.official_complement is not None:
            yield row.official_complement


def placeholders_resolve(edition: Edition) -> Iterator[Fault]:
    for story in edition.stories:
        series = select(edition, story.series) if story.series else []
        periods = {observation.period for observation in series}
        remarks = [b.words for b in story.breaks] + [note.words for note in story.notes]
        for words in (story.title, story.definition, story.caveat, *story.findings, *remarks):
            for text in words.values():
                for match in PLACEHOLDER.finditer(text):
                    if match[1] != "year" and (not periods or match[2] not in {None, *periods}):
                        line = record_line(edition, PATH, story.id)
                        yield Fault(
                            PATH, line, "no-value", f"{match.group()}: the series of {story.id} has no such value"
                        )


def remarks_have_a_period(edition: Edition) -> Iterator[Fault]:
    for story in edition.stories:
        periods = {row.period for row in select(edition, story.series)} if story.series else set()
        for period in (*(b.before for b in story.breaks), *(n.period for n in story.notes)):
            if period not in periods:
                message = f"{period}: the series of {story.id} has no such period"
                yield Fault(PATH, record_line(edition, PATH, story.id), "no-period", message)


def kinds_have_their_parts(edition: Edition) -> Iterator[Fault]:
    for story in edition.stories:
        complete = bool(story.rows) if story.kind == "comparison" else story.series is not None
        if not complete:
            needed = "[[story.row]] entries" if story.kind == "comparison" else "a series"
            yield Fault(PATH, record_line(edition, PATH, story.id), "incomplete-story", f"{story.id} needs {needed}")


def persons_are_not_mixed_with_files(edition: Edition) -> Iterator[Fault]:
    """Persons and files are never added or compared."""
    for story in edition.stories:
        for row in story.rows:
            if len(_units(row)) > 1:
                message = f"{row.id}: {', '.join(sorted(_units(row)))} must not be mixed"
                yield Fault(PATH, record_line(edition, PATH, story.id, row.id), "mixed-units", message)


def _units(row: ComparisonRow) -> set[str]:
    return {selection.unit for selection in row.official}


RULES = (
    selections_find_rows,
    placeholders_resolve,
    remarks_have_a_period,
    kinds_have_their_parts,
    persons_are_not_mixed_with_files,
)
