"""The matrix of translations as a table for a terminal of 120 columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.editing.matrix import Cell, CellState, Matrix, WordsCell

WIDTH = 120
GAP = 2
STATES: tuple[CellState, ...] = ("reviewed", "not-reviewed", "outdated", "missing", "faulty")
LONGEST = len("outdated 100/100")
_LEGEND = (
    "outdated 2/7: the original of 2 of 7 sections or words changed since; missing 2/7: 2 of 7 are not there;\n"
    "faulty: `kiosk check` says why"
)


def as_table(matrix: Matrix) -> str:
    """All articles, totals and words; as many languages beside each other as the width allows."""
    first = max(map(len, [*matrix.articles, *matrix.words, *map(_all, STATES)]))
    beside = max(1, (WIDTH - first) // (LONGEST + GAP))
    groups = [matrix.languages[at : at + beside] for at in range(0, len(matrix.languages), beside)]
    blocks = ["\n".join(_block(matrix, group, first)) for group in groups]
    return "\n\n".join([*blocks, _LEGEND])


def _block(matrix: Matrix, languages: Sequence[str], first: int) -> Iterator[str]:
    yield _row("", languages, first)
    for name, cells in matrix.articles.items():
        yield _row(name, [_cell(cells[language]) for language in languages], first)
    yield ""
    for state in STATES:
        counts = [matrix.totals[language].get(state, 0) for language in languages]
        if state != "faulty" or any(counts):
            yield _row(_all(state), [str(count) for count in counts], first)
    yield ""
    for kind, row in matrix.words.items():
        yield _row(kind, [_words_cell(row[language]) for language in languages], first)


def _row(name: str, cells: Sequence[str], first: int) -> str:
    return "".join([name.ljust(first), *(" " * GAP + cell.ljust(LONGEST) for cell in cells)]).rstrip()


def _all(state: CellState) -> str:
    return f"all {_shown(state)}"


def _shown(state: CellState) -> str:
    return state.replace("-", " ")


def _cell(cell: Cell) -> str:
    return f"outdated {cell.outdated}/{cell.sections}" if cell.state == "outdated" else _shown(cell.state)


def _words_cell(cell: WordsCell) -> str:
    if not cell.of:
        return "no file"
    counted = {"outdated": cell.outdated, "missing": cell.of - cell.done}
    shown = _shown(cell.state)
    return f"{shown} {counted[shown]}/{cell.of}" if shown in counted else shown
