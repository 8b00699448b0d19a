"""Reads the judged queries: a table with one target a line, its cells parted by tabs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, cast, get_args

from kiosk.edition.address import Address
from kiosk.edition.faults import Fault, Faults
from kiosk.edition.files import JUDGED
from kiosk.edition.kinds import PAGE, one_of
from kiosk.edition.read import Folder
from kiosk.edition.records.judged import Half, JudgedQuery, JudgedTarget, QueryKind
from kiosk.edition.remembered import remembered

COLUMNS = ("lang", "query", "class", "half", "target", "grade")
KINDS: tuple[QueryKind, ...] = get_args(QueryKind)
HALVES: tuple[Half, ...] = get_args(Half)
GRADES = ("1", "2", "3")


class _Row(NamedTuple):
    """The cells of a line, in the order of `COLUMNS`."""

    language: str
    query: str
    kind: str
    half: str
    target: str
    grade: str


def read_judged(folder: Folder, faults: Faults) -> tuple[JudgedQuery, ...]:
    """The queries in the order of the file; none where nothing was judged."""
    text = folder.text(JUDGED) if JUDGED in folder.files else None
    if text is None:
        return ()
    queries, told = _read(text)
    faults.extend(told)
    return queries


@remembered
def _read(text: str) -> tuple[tuple[JudgedQuery, ...], tuple[Fault, ...]]:
    faults = Faults()
    return tuple(_queries(text, faults)), tuple(faults)


def _queries(text: str, faults: Faults) -> Iterable[JudgedQuery]:
    found: dict[tuple[str, str], JudgedQuery] = {}
    for line, row in _rows(text, faults):
        key = (row.language, row.query)
        target = JudgedTarget(address=cast(Address, _address(row.target)), grade=int(row.grade), line=line)
        if problem := _disagreement(found.get(key), row, target.address):
            faults.add(JUDGED, line, "twice", problem)
            continue
        found[key] = JudgedQuery(
            language=row.language,
            kind=cast(QueryKind, row.kind),
            half=cast(Half, row.half),
            query=row.query,
            targets=(*(found[key].targets if key in found else ()), target),
        )
    return found.values()


def _rows(text: str, faults: Faults) -> Iterator[tuple[int, _Row]]:
    """The rows that are well formed, with their lines; faults of the others are noted."""
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line and not line.startswith("#")]
    number, head = lines[0] if lines else (1, "")
    if tuple(head.split("\t")) != COLUMNS:
        message = f"the first line that is no remark must be {' '.join(COLUMNS)}, with tabs between"
        faults.add(JUDGED, number, "bad-columns", message)
        return
    for number, line in lines[1:]:
        cells = line.split("\t")
        if problem := _problem(cells):
            faults.add(JUDGED, number, "bad-row", problem)
        else:
            yield number, _Row(*cells)


def _problem(cells: list[str]) -> str:
    if len(cells) != len(COLUMNS):
        return f"{len(cells)} cells instead of {len(COLUMNS)}; part {', '.join(COLUMNS)} by tabs"
    row = _Row(*cells)
    for cell, known in ((row.kind, KINDS), (row.half, HALVES), (row.grade, GRADES)):
        if cell not in known:
            return f"{cell!r} must be {one_of(known)}"
    return (
        ""
        if _address(row.target)
        else f"{row.target!r} is neither the name of a page nor an address such as step:…, letter:…, term:…, figures:…"
    )


def _address(target: str) -> Address | None:
    """What a row names; a page by its name alone."""
    return Address.parse(target if ":" in target else f"{PAGE.id}:{target}")


def _disagreement(known: JudgedQuery | None, row: _Row, address: Address) -> str:
    """What is wrong with another row of a query."""
    if known is None:
        return ""
    if (known.kind, known.half) != (row.kind, row.half):
        return f"this query is {known.kind} and {known.half} on line {known.line}; give it one class and one half"
    return f"{address} is judged twice for this query; keep one" if address in known.grades else ""
