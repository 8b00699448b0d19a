"""Rules for the rows of the statistics and for the stories told from them.

Every number in the words comes from a row, every row has a source and is shown, parts add up, and nothing is mixed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from kiosk.check.places import Place
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import STORIES
from kiosk.edition.placeholders import STORY_PLACEHOLDER
from kiosk.edition.records.base import Words
from kiosk.edition.records.observations import Observation, Selection
from kiosk.edition.records.stories import Story, Sum
from kiosk.rendering.story_rows import StoryRows, official_selections, rows_shown, select, selections_of


def selections_find_rows(edition: Edition) -> Iterator[Fault]:
    for story in edition.stories:
        for selection in _selections(story):
            if not select(edition, selection):
                message = f"{selection.file} has no {selection.measure} / {selection.category} in {selection.unit}"
                yield Place(STORIES, (story.id,)).fault(edition, "empty-series", message)


def _selections(story: Story) -> Iterator[Selection]:
    yield from selections_of(story).values()
    for row in story.rows:
        yield row.claim
        yield from row.official
        if row.official_complement is not None:
            yield row.official_complement


def placeholders_resolve(edition: Edition) -> Iterator[Fault]:
    for story in edition.stories:
        rows = StoryRows(edition, story)
        for text in (text for words in _words(story) for text in words.values()):
            for match in STORY_PLACEHOLDER.finditer(text):
                if not _resolves(story, rows, match):
                    message = f"{match.group()}: {story.id} has no such value"
                    yield Place(STORIES, (story.id,)).fault(edition, "no-value", message)


def _words(story: Story) -> Iterator[Words]:
    """Every table of words of a story in which placeholders are written out."""
    yield from (story.title, story.definition, story.caveat, *story.findings)
    yield from (words for words in (story.sentence, *(part.sentence for part in story.parts)) if words is not None)
    yield from (share.sentence for share in story.shares)
    for remarks in (story.breaks, story.notes, story.rows):
        yield from (one.words for one in remarks)


def _resolves(story: Story, rows: StoryRows, match: re.Match[str]) -> bool:
    kind, name = match[1], match[2] or ""
    match kind:
        case "hundred":
            return not name
        case "year":
            return re.fullmatch(r"\d{4}", name) is not None
        case "share":
            return name in {share.id for share in story.shares}
        case "part":
            return not name or (name.isdecimal() and 0 < int(name) <= len(rows.ranked((rows.periods or [""])[-1])))
    return rows.named(name) is not None


def remarks_have_a_period(edition: Edition) -> Iterator[Fault]:
    for story in edition.stories:
        periods = set(StoryRows(edition, story).periods)
        named = [one.before for one in story.breaks] + [note.period for note in story.notes]
        named += [period for part in story.parts for period in (*part.about, *part.provisional)]
        for period in named:
            if period not in periods:
                message = f"{period}: {story.id} has no such period"
                yield Place(STORIES, (story.id,)).fault(edition, "no-period", message)


def kinds_have_their_parts(edition: Edition) -> Iterator[Fault]:
    for story in edition.stories:
        if needed := _missing(story):
            yield Place(STORIES, (story.id,)).fault(edition, "incomplete-story", f"{story.id} needs {needed}")


def _missing(story: Story) -> str:
    """What a story of its kind lacks."""
    shares = {share.id for share in story.shares}
    match story.kind:
        case "comparison":
            return "" if story.rows else "[[story.row]] entries"
        case "bars" | "of-100":
            return "" if story.series is not None else "a series"
        case "shares" if not shares or not {part.share for part in story.parts} >= shares:
            return "[[story.share]] entries, each with parts"
    if any(part.about for part in story.parts) and story.about is None:
        return "words for a rounded value: about"
    return "" if story.parts and len(selections_of(story)) == len(story.parts) else "[[story.part]] entries with rows"


def shares_are_known(edition: Edition) -> Iterator[Fault]:
    for story in edition.stories:
        for part in story.parts:
            if part.share and part.share not in {share.id for share in story.shares}:
                message = f"{part.id}: {story.id} has no share {part.share!r}"
                yield Place(
                    STORIES,
                    (
                        story.id,
                        part.id,
                    ),
                ).fault(edition, "unknown-share", message)


def persons_are_not_mixed_with_files(edition: Edition) -> Iterator[Fault]:
    """Persons and files are never added, compared or drawn in one picture."""
    for story in edition.stories:
        for row in story.rows:
            yield from _mixed(edition, {selection.unit for selection in official_selections(row)}, story.id, row.id)
        if story.kind != "dated":  # which has a picture for each part
            yield from _mixed(edition, {selection.unit for selection in selections_of(story).values()}, story.id)


def _mixed(edition: Edition, units: set[str], *keys: str) -> Iterator[Fault]:
    if len(units) > 1:
        message = f"{keys[-1]}: {', '.join(sorted(units))} must not be mixed"
        yield Place(STORIES, (*keys,)).fault(edition, "mixed-units", message)


def a_count_has_one_unit(edition: Edition) -> Iterator[Fault]:
    """The same thing counted in persons and in files does not stand in one file: somebody would add it up."""
    for name, rows in edition.observations.items():
        units: dict[tuple[str, str], str] = {}
        for row in rows:
            unit = units.setdefault((row.measure, row.category), row.unit)
            if row.unit != unit:
                message = f"{row.measure} / {row.category} is counted in {unit} above and in {row.unit} here"
                yield Fault(f"statistics/{name}", row.line, "mixed-units", message)


def figures_have_a_source(edition: Edition) -> Iterator[Fault]:
    """Only a claim may come from a text without a source, and only beside the official figure."""
    claims = {row for story in edition.stories for line in story.rows for row in select(edition, line.claim)}
    unsourced = {key for key, source in edition.sources.items() if source.kind == "unsourced"}
    for name, rows in edition.observations.items():
        for row in _first_of_each_source(rows):
            if row.source_id not in edition.sources:
                message = f"there is no source {row.source_id!r}; add it to sources.toml or correct the name"
                yield Fault(f"statistics/{name}", row.line, "unknown-source", message)
        for row in rows:
            if row.source_id in unsourced and row not in claims:
                message = f"{row.source_id} names no source: its figures are shown as claims only"
                yield Fault(f"statistics/{name}", row.line, "unsourced-figure", message)


def _first_of_each_source(rows: tuple[Observation, ...]) -> Iterable[Observation]:
    return {row.source_id: row for row in reversed(rows)}.values()


def rows_are_shown(edition: Edition) -> Iterator[Fault]:
    shown = {row for story in edition.stories for row in rows_shown(edition, story)}
    shown |= {row for one in edition.sums for row in select(edition, _category(one, one.total))}
    for name, rows in edition.observations.items():
        for row in rows:
            if row not in shown:
                message = f"no story shows {row.measure} / {row.category} of {row.period}; show it or remove the row"
                yield Fault(f"statistics/{name}", row.line, "unused-row", message, "warning")


def parts_add_up(edition: Edition) -> Iterator[Fault]:
    for one in edition.sums:
        added = list(_added(edition, one))
        if not added:
            message = f"{one.total}: {one.file} has no period with the total and all its parts"
            yield Place(
                STORIES,
                (
                    "sum",
                    one.total,
                ),
            ).fault(edition, "empty-series", message)
        for total, parts in added:
            if total.value != parts:
                message = f"{' + '.join(one.parts)} are {parts} in {total.period}, not {total.value}"
                yield Fault(f"statistics/{one.file}", total.line, "wrong-sum", message)


def _added(edition: Edition, one: Sum) -> Iterator[tuple[Observation, Decimal]]:
    """Each total whose parts were all published, with their sum."""
    series = [{row.period: row.value for row in select(edition, _category(one, part))} for part in one.parts]
    for total in select(edition, _category(one, one.total)):
        if all(total.period in values for values in series):
            yield total, sum((values[total.period] for values in series), Decimal(0))


def _category(one: Sum, category: str) -> Selection:
    return Selection(file=one.file, measure=one.measure, category=category, unit=one.unit)


RULES = (
    selections_find_rows,
    placeholders_resolve,
    remarks_have_a_period,
    kinds_have_their_parts,
    shares_are_known,
    persons_are_not_mixed_with_files,
    a_count_has_one_unit,
    figures_have_a_source,
    rows_are_shown,
    parts_add_up,
)
