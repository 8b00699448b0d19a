"""Selects the rows that a story shows, and in what order. They are read before, and told after, by `story`.

Nothing is interpolated; persons and files are never added together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

import msgspec

from kiosk.edition.edition import Edition
from kiosk.edition.records.observations import Observation, Selection
from kiosk.edition.records.stories import ComparisonRow, Part, Story


def select(edition: Edition, selection: Selection) -> list[Observation]:
    """The observations of a selection in the order of time."""
    rows = edition.observations.get(selection.file, ())
    wanted = (selection.measure, selection.category, selection.unit)
    return sorted((row for row in rows if (row.measure, row.category, row.unit) == wanted), key=lambda row: row.period)


def official_value(edition: Edition, row: ComparisonRow, period: str) -> Decimal | None:
    """The official figure beside a claim, None when one of its parts was not published."""
    if row.official_complement is not None:
        rate = _value(select(edition, row.official_complement), period)
        return None if rate is None else 100 - rate
    parts = [_value(select(edition, selection), period) for selection in row.official]
    return sum((part for part in parts if part is not None), Decimal(0)) if parts and None not in parts else None


def _value(observations: Iterable[Observation], period: str) -> Decimal | None:
    return next((row.value for row in observations if row.period == period), None)


class Place(msgspec.Struct, frozen=True):
    """Where a row stands in a story; without a row the place is empty: a missing figure is not nought."""

    group: int
    part: str
    period: str
    row: Observation | None


class StoryRows:
    """The observations of a story, by part and in the order of time; those of its single series under no name."""

    def __init__(self, edition: Edition, story: Story) -> None:
        self._story = story
        selections = selections_of(story)
        self.by_part = {name: select(edition, selection) for name, selection in selections.items()}

    @property
    def periods(self) -> list[str]:
        """Every period of any part, and the years without a figure between two years with one."""
        found = sorted({row.period for rows in self.by_part.values() for row in rows})
        years = all(len(period) == 4 for period in found)
        return [str(year) for year in range(int(found[0]), int(found[-1]) + 1)] if years and found else found

    def find(self, part: str = "", period: str = "") -> Observation | None:
        """The observation of a part in a period, by default the latest."""
        rows = self.by_part.get(part, [])
        return next((row for row in reversed(rows) if period in {"", row.period}), None)

    def named(self, name: str) -> Observation | None:
        """What a placeholder names: the latest of a part, a year of the first part, or with no name its latest."""
        if name in self.by_part:
            return self.find(name)
        return self.find(next(iter(self.by_part), ""), name)

    def ranked(self, period: str) -> list[tuple[Part, Observation]]:
        """The parts that have a figure in a period, the largest first."""
        found = [(part, self.find(part.id, period)) for part in self._story.parts]
        there = [(part, row) for part, row in found if row is not None]
        return sorted(there, key=lambda pair: -pair[1].value)

    def of_hundred(self) -> dict[str, int]:
        """How many of a hundred each share is in the latest period; together they are a hundred."""
        sums = {share.id: Decimal(0) for share in self._story.shares}
        for part, row in self.ranked(self.periods[-1]) if self.periods else []:
            if part.share:
                sums[part.share] += row.value
        return _hundredths(sums)

    def places(self) -> Iterator[Place]:
        """The rows in the order in which they are read."""
        match self._story.kind:
            case "ranked":
                return self._year_by_year()
            case "shares":
                return self._share_by_share()
            case "dated":
                return self._part_by_part()
        return self._side_by_side()

    def _year_by_year(self) -> Iterator[Place]:
        for group, period in enumerate(self.periods):
            for part, row in self.ranked(period):
                yield Place(group, part.id, period, row)

    def _share_by_share(self) -> Iterator[Place]:
        groups = {share.id: number for number, share in enumerate(self._story.shares)}
        for part, row in self.ranked(self.periods[-1]):
            yield Place(groups.get(part.share, len(groups)), part.id, row.period, row)

    def _part_by_part(self) -> Iterator[Place]:
        for group, (part, rows) in enumerate(self.by_part.items()):
            for row in rows:
                yield Place(group, part, row.period, row)

    def _side_by_side(self) -> Iterator[Place]:
        for period in self.periods:
            for group, part in enumerate(self.by_part):
                yield Place(group, part, period, self.find(part, period))


def _hundredths(sums: dict[str, Decimal]) -> dict[str, int]:
    """Whole parts of a hundred; what rounding down leaves goes to the largest remainders."""
    total = sum(sums.values())
    if not total:
        return dict.fromkeys(sums, 0)
    exact = {key: value * 100 / total for key, value in sums.items()}
    whole = {key: int(value) for key, value in exact.items()}
    for key in sorted(exact, key=lambda key: whole[key] - exact[key])[: 100 - sum(whole.values())]:
        whole[key] += 1
    return whole


def selections_of(story: Story) -> dict[str, Selection]:
    """What a story shows: part → selection, the single series under no name."""
    found = {"": story.series} if story.series is not None else {}
    for part in story.parts:
        if part.rows is not None:
            found[part.id] = part.rows
        elif story.counted is not None:
            counted = story.counted
            found[part.id] = Selection(file=counted.file, measure=counted.measure, category=part.id, unit=counted.unit)
    return found


def rows_shown(edition: Edition, story: Story) -> list[Observation]:
    """Every observation of a story: those of its parts, and a claim with the figures beside it."""
    shown = [row for rows in StoryRows(edition, story).by_part.values() for row in rows]
    for row in story.rows:
        claims = select(edition, row.claim)
        periods = {claim.period for claim in claims}
        beside = [row for selection in official_selections(row) for row in select(edition, selection)]
        shown += [*claims, *(observation for observation in beside if observation.period in periods)]
    return list(dict.fromkeys(shown))


def official_selections(row: ComparisonRow) -> tuple[Selection, ...]:
    """What stands beside a claim."""
    return row.official if row.official_complement is None else (row.official_complement,)
