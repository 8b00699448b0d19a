"""Statistics files and what stories show of them: series, parts, shares, the comparison with the unsourced table.

A value is a `Decimal`, exactly as published. Nothing is interpolated; persons and files are never added together.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import cast, get_args

from kiosk.edition.edition import Edition
from kiosk.edition.faults import Faults
from kiosk.edition.read import Folder
from kiosk.edition.records.observations import Observation, Selection, Unit
from kiosk.edition.records.stories import ComparisonRow, Part, Story

COLUMNS = ("period", "measure", "category", "value", "unit", "source_id", "source_date", "note")
MAX_ROWS = 2_000
LARGEST = Decimal(10) ** 9
UNITS: tuple[str, ...] = get_args(Unit)
_DAY = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
PERIOD = re.compile(rf"{_DAY}(?:/{_DAY})?")


def read_observations(folder: Folder, faults: Faults) -> dict[str, tuple[Observation, ...]]:
    """Every `statistics/*.csv` of the folder, by file name."""
    files = [path for path in folder.files if path.startswith("statistics/") and path.count("/") == 1]
    texts = {path: folder.text(path) for path in files if path.endswith(".csv")}
    return {path.split("/")[1]: _read_file(path, text, faults) for path, text in texts.items() if text is not None}


def _read_file(path: str, text: str, faults: Faults) -> tuple[Observation, ...]:
    reader = csv.reader(io.StringIO(text), strict=True)
    observations: list[Observation] = []
    seen = set()
    try:
        if tuple(next(reader, ())) != COLUMNS:
            faults.add(path, 1, "bad-columns", f"the first line must be {','.join(COLUMNS)}")
            return ()
        for row in reader:
            observation = _observation(path, reader.line_num, row, faults)
            if observation is None:
                continue
            key = (observation.period, observation.measure, observation.category, observation.unit)
            if key in seen:
                faults.add(path, reader.line_num, "twice", f"a second value for {' '.join(key)}; keep one")
            seen.add(key)
            observations.append(observation)
            if len(observations) > MAX_ROWS:
                faults.add(path, reader.line_num, "too-many-rows", f"more than {MAX_ROWS} rows; split the file")
                break
    except csv.Error as error:
        faults.add(path, reader.line_num, "bad-csv", f"is not valid CSV: {error}")
    return tuple(observations)


def _observation(path: str, line: int, row: list[str], faults: Faults) -> Observation | None:
    problem = _problem(row)
    if problem:
        faults.add(path, line, *problem)
        return None
    cells = dict(zip(COLUMNS, row, strict=True))
    value, unit = Decimal(cells.pop("value")), cast(Unit, cells.pop("unit"))
    return Observation(value=value, unit=unit, line=line, **cells)


def _problem(row: list[str]) -> tuple[str, str] | None:
    """Code and message of what is wrong with a row."""
    if len(row) != len(COLUMNS):
        return "bad-row", f"{len(row)} cells instead of {len(COLUMNS)}"
    period, _, _, value, unit, *_ = row
    if not PERIOD.fullmatch(period):
        return "bad-period", f"{period!r} is no period; write 2024, 2024-12, 2024-12-31 or two of them with /"
    if unit not in UNITS:
        return "unknown-unit", f"unknown unit {unit!r}; it is one of {', '.join(UNITS)}"
    if not _is_value(value, Decimal(100) if unit == "percent" else LARGEST):
        return "bad-value", f"{value!r} is no number from 0 to {LARGEST}, or 100 percent; use a point as decimal mark"
    return None


def _is_value(text: str, largest: Decimal) -> bool:
    try:
        value = Decimal(text)
    except InvalidOperation:
        return False
    return value.is_finite() and 0 <= value <= largest


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
