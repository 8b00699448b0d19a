"""R34: no cell of a saved table can be taken for a formula; statistics that are damaged are read or told."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Iterator
from unittest.mock import patch

from kiosk.edition.faults import Faults
from kiosk.edition.observations import LARGEST, read_observations
from kiosk.edition.read import Folder
from kiosk.ui.spreadsheet import MADE_TEXT, STARTS_A_FORMULA, spreadsheet
from tests.check.planted.case import VISITORS
from tests.faults.promise import Promise, Trial
from tests.faults.promises.tests_of_the_suite import tests_that_pass
from tests.faults.workshop import Workshop
from tests.helpers.editions import SMALL
from tests.helpers.hostile import strings

TESTS = ("ui/test_spreadsheet.py", "edition/test_statistics_files.py")
TABLES = DAMAGED = 1_000
FEW = 20
MOST_CHANGES = 4
SEED = 20261201
BEFORE = ("", " ", "\u00a0", "\t", "\u2003", "\r\n")


def trials(workshop: Workshop) -> Iterator[Trial]:
    """The tests, tables of hostile cells, and files of statistics with some bytes changed."""
    if workshop.whole:
        yield from tests_that_pass(TESTS, workshop)
    chance = random.Random(SEED)
    cells = strings(TABLES)
    for number in range(TABLES if workshop.whole else FEW):
        yield Trial(f"table {number}", _runs(_rows(chance, cells)))
    good = (SMALL / VISITORS).read_bytes()
    for number in range(DAMAGED if workshop.whole else FEW):
        yield Trial(f"damaged file {number}", _misread(workshop, _changed(chance, good)))


def _rows(chance: random.Random, cells: list[str]) -> list[list[str]]:
    def cell() -> str:
        sign = chance.choice(("", *STARTS_A_FORMULA))
        return chance.choice(BEFORE) + sign + chance.choice(cells)

    return [[cell() for _ in range(3)] for _ in range(3)]


def _runs(rows: list[list[str]]) -> str:
    """What a spreadsheet program could run of the table, or would read otherwise."""
    read = list(csv.reader(io.StringIO(spreadsheet(rows).decode("utf-8-sig"), newline="")))
    pairs = [pair for there, here in zip(read, rows, strict=True) for pair in zip(there, here, strict=True)]
    if not all(there in (here, MADE_TEXT + here) for there, here in pairs):
        return "it is read otherwise"
    return next((cell for row in read for cell in row if cell.lstrip().startswith(STARTS_A_FORMULA)), "")


def _changed(chance: random.Random, good: bytes) -> bytes:
    """Some bytes replaced, put in, left out, or all behind one cut off."""
    data = bytearray(good)
    for _ in range(chance.randint(1, MOST_CHANGES)):
        place = chance.randrange(1, len(data))
        way = chance.randrange(4)
        if way == 0:
            data[place] = chance.randrange(256)
        elif way == 1:
            data[place:place] = chance.randbytes(chance.randint(1, 9))
        elif way == 2:
            del data[place : place + chance.randint(1, 9)]
        elif chance.random() < 0.2:
            del data[place:]
    return bytes(data)


def _misread(workshop: Workshop, data: bytes) -> str:
    """What was wrong with what was read: an error, or a value that is none."""
    with workshop.folder() as root:
        file = root / VISITORS
        file.parent.mkdir()
        file.write_bytes(data)
        faults = Faults()
        try:
            rows = read_observations(Folder(root, faults), faults).get(file.name, ())
        except Exception as error:  # noqa: BLE001 - whichever it is, nothing should have been raised
            return repr(error)
    return next((str(row) for row in rows if not (row.value.is_finite() and 0 <= row.value <= LARGEST)), "")


def control(workshop: Workshop) -> Trial:
    """Cells as they are."""
    with patch("kiosk.ui.spreadsheet.safe_cell", str):
        return Trial("a table written as it is", _runs([["=1+2"]]))


PROMISE = Promise(
    "R34",
    "a table that is saved runs no formula; damaged statistics are told",
    trials,
    control,
)
