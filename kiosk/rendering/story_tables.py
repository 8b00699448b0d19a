"""The tables of a story: every value of its picture once more, in lines to be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.edition.model import StoryKind
from kiosk.prepared.views import GroupOfValuesView, StoryTableView, TableLineView, ValueView
from kiosk.rendering.story_values import BY_PART


def story_tables(
    kind: StoryKind, groups: Sequence[GroupOfValuesView], values: Sequence[ValueView]
) -> Iterator[StoryTableView]:
    """A table for each group; of a pair both figures of a period stand in one line of one table."""
    if kind == "paired":
        yield _pairs(groups, values)
        return
    for number, group in enumerate(groups):
        lines = tuple(_line([value], kind) for value in values if value.group == number)
        remarked = any(line.remark or line.provisional for line in lines)
        yield StoryTableView(label=group.label, unit=group.unit, lines=lines, remarked=remarked)


def _pairs(groups: Sequence[GroupOfValuesView], values: Sequence[ValueView]) -> StoryTableView:
    periods = dict.fromkeys(value.key for value in values)
    return StoryTableView(
        label="",
        unit=groups[0].unit,
        columns=tuple(group.label for group in groups),
        lines=tuple(_line([value for value in values if value.key == period], "paired") for period in periods),
        remarked=True,
    )


def _line(values: Sequence[ValueView], kind: StoryKind) -> TableLineView:
    """Values that stand in one line, with what is remarked on them; a note on a period is none on its parts."""
    remarks = [remark for one in values for remark in (one.break_before, "" if kind in BY_PART else one.note) if remark]
    return TableLineView(
        label=values[0].label,
        texts=tuple(value.text for value in values),
        remark=" ".join(remarks),
        provisional=any(value.provisional for value in values),
    )
