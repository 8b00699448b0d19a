"""Statistics files and what is told from them: series, breaks, the comparison with the unsourced table.

A value is a `Decimal`, exactly as published. Nothing is interpolated; persons and files are never added together.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation

from kiosk.content.faults import Faults
from kiosk.content.model import ComparisonRow, Edition, Observation, Selection
from kiosk.content.read import Folder

COLUMNS = ("period", "measure", "category", "value", "unit", "source_id", "source_date", "note")
MAX_ROWS = 2_000
LARGEST = Decimal(10) ** 9


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
    if len(row) != len(COLUMNS):
        faults.add(path, line, "bad-row", f"{len(row)} cells instead of {len(COLUMNS)}")
        return None
    cells = dict(zip(COLUMNS, row, strict=True))
    try:
        value = Decimal(cells.pop("value"))
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite() or not 0 <= value <= LARGEST:
        faults.add(path, line, "bad-value", f"{row[3]!r} is no number from 0 to {LARGEST}; use a point as decimal mark")
        return None
    return Observation(value=value, **cells)


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
