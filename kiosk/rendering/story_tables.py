"""The tables of a story: every value of its picture once more, or what it compares, in lines to be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.edition.records.stories import StoryKind
from kiosk.prepared.views import ComparisonView, GroupOfValuesView, Run, StoryTableView, TableRow, ValueView
from kiosk.rendering.story_values import BY_PART


def story_tables(
    kind: StoryKind, groups: Sequence[GroupOfValuesView], values: Sequence[ValueView]
) -> Iterator[StoryTableView]:
    """A table for each group; of a pair both figures of a period stand in one line of one table."""
    if kind == "paired":
        yield _pairs(groups, values)
        return
    for number, group in enumerate(groups):
        lines = [[value] for value in values if value.group == number]
        remarked = any(_remark(line, kind) or _is_provisional(line) for line in lines)
        yield _table(group.label, group, lines, kind, remarked=remarked)


def _pairs(groups: Sequence[GroupOfValuesView], values: Sequence[ValueView]) -> StoryTableView:
    periods = dict.fromkeys(value.key for value in values)
    lines = [[value for value in values if value.key == period] for period in periods]
    heads = tuple(group.label for group in groups)
    return _table("", groups[0], lines, "paired", heads, remarked=True)


def _table(
    label: str,
    group: GroupOfValuesView,
    lines: Sequence[Sequence[ValueView]],
    kind: StoryKind,
    heads: tuple[str, ...] = (),
    *,
    remarked: bool,
) -> StoryTableView:
    cells = [_cells(line, kind)[: None if remarked else -1] for line in lines]
    return StoryTableView(
        label=label,
        unit=group.unit,
        heads=heads,
        rows=tuple(table_row(row, marked=_is_provisional(line)) for row, line in zip(cells, lines, strict=True)),
        columns=words_of_columns(cells),
        remarked=remarked,
        gaps=any(not value.text for line in lines for value in line),
        marked=any(map(_is_provisional, lines)),
    )


def _cells(line: Sequence[ValueView], kind: StoryKind) -> tuple[str, ...]:
    """Its name, its figures, what is remarked on them."""
    return (line[0].label, *(value.text for value in line), _remark(line, kind))


def _remark(line: Sequence[ValueView], kind: StoryKind) -> str:
    """What is remarked on the values of a line; a note on a period is none on each of its parts."""
    remarks = (remark for one in line for remark in (one.break_before, "" if kind in BY_PART else one.note))
    return " ".join(filter(None, remarks))


def _is_provisional(line: Sequence[ValueView]) -> bool:
    return any(value.provisional for value in line)


def comparison(label: str, cells: Sequence[tuple[str, ...]]) -> ComparisonView:
    """What is claimed beside what is official, a period a line."""
    rows = tuple(map(table_row, cells))
    return ComparisonView(label=label, rows=rows, columns=words_of_columns(cells), gaps=not all(map(all, cells)))


def table_row(cells: tuple[str, ...], *, marked: bool = False) -> TableRow:
    """Plain words, cell by cell."""
    return TableRow(cells=tuple(Run(text=text) for text in cells), marked=marked)


def words_of_columns(rows: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """All words of each column, by which the screen sees whether they fit side by side."""
    return tuple(" ".join(column) for column in zip(*rows, strict=True))
