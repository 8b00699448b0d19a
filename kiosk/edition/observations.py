"""Reads the rows of the statistics files. What a story shows of them is for `kiosk.rendering.story_rows`.

A value is a `Decimal`, exactly as published.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import cast, get_args

from kiosk.edition.faults import Faults
from kiosk.edition.periods import NO_DATE, WRITTEN, first_and_last
from kiosk.edition.read import Folder
from kiosk.edition.records.observations import Observation, Unit

COLUMNS = ("period", "measure", "category", "value", "unit", "source_id", "source_date", "note")
MAX_ROWS = 2_000
LARGEST = Decimal(10) ** 9
UNITS: tuple[str, ...] = get_args(Unit)
VALUE = re.compile(r"(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")  # `Decimal` reads 1_000, ٣٤ and NaN too
Problem = tuple[str, str]  # code, message


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
    problems = list(_problems(row))
    for code, message in problems:
        faults.add(path, line, code, message)
    if problems:
        return None
    cells = dict(zip(COLUMNS, row, strict=True))
    value, unit = Decimal(cells.pop("value")), cast(Unit, cells.pop("unit"))
    return Observation(value=value, unit=unit, line=line, **cells)


def _problems(row: list[str]) -> Iterator[Problem]:
    """Everything that is wrong with a row."""
    if len(row) != len(COLUMNS):
        yield "bad-row", f"{len(row)} cells instead of {len(COLUMNS)}; a cell with a comma stands in double quotes"
        return
    period, _, _, value, unit, _, source_date, _ = row
    if first_and_last(period) is None:
        yield "bad-period", f"{period!r} is no period of the calendar; {WRITTEN}"
    if unit not in UNITS:
        yield "unknown-unit", f"unknown unit {unit!r}; it is one of {', '.join(UNITS)}"
    if not _is_value(value, Decimal(100) if unit == "percent" else LARGEST):
        yield "bad-value", f"{value!r} is no number from 0 to {LARGEST} (100 percent); write digits and a point"
    if source_date != NO_DATE and first_and_last(source_date) is None:
        yield "bad-source-date", f"{source_date!r} is no date of the calendar; {WRITTEN}, or {NO_DATE}"


def _is_value(text: str, largest: Decimal) -> bool:
    return VALUE.fullmatch(text) is not None and Decimal(text) <= largest
