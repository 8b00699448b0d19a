"""Reads the rows of the statistics files. What a story shows of them is for `kiosk.rendering.story_rows`.

A value is a `Decimal`, exactly as published.
"""

from __future__ import annotations

import csv
import io
import re
from decimal import Decimal, InvalidOperation
from typing import cast, get_args

from kiosk.edition.faults import Faults
from kiosk.edition.read import Folder
from kiosk.edition.records.observations import Observation, Unit

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
