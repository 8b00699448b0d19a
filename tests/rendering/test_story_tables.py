"""The tables of a story hold every value of its picture once more, line by line."""

from __future__ import annotations

from kiosk.prepared.views import GroupOfValuesView, StoryTableView, ValueView
from kiosk.rendering.story_tables import comparison, story_tables

FIRST, SECOND = (GroupOfValuesView(label=label, unit="persons") for label in ("first", "second"))


def _value(
    key: str, text: str, group: int = 0, note: str = "", break_before: str = "", *, provisional: bool = False
) -> ValueView:
    return ValueView(
        key=key,
        group=group,
        label=key,
        title=f"{key}: {text}",
        value=1,
        text=text,
        note=note,
        break_before=break_before,
        provisional=provisional,
    )


def _lines(table: StoryTableView) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row.cells) for row in table.rows]


def test_every_group_has_a_table_of_its_own_also_one_without_a_figure() -> None:
    tables = list(story_tables("ranked", (FIRST, SECOND), [_value("a", "7", group=1), _value("b", "5", group=1)]))

    assert [(table.label, _lines(table)) for table in tables] == [("first", []), ("second", [("a", "7"), ("b", "5")])]


def test_a_remark_stands_in_a_column_of_its_own_where_there_is_one() -> None:
    values = [_value("2023", "5"), _value("2024", "7", note="A note.", break_before="Counted anew.")]

    (table,) = story_tables("bars", (FIRST,), values)

    assert table.remarked
    assert _lines(table) == [("2023", "5", ""), ("2024", "7", "Counted anew. A note.")]


def test_a_note_on_a_year_is_not_repeated_for_each_of_its_parts() -> None:
    (table,) = story_tables("ranked", (FIRST,), [_value("a", "7", note="A note.")])

    assert not table.remarked
    assert _lines(table) == [("a", "7")]


def test_both_figures_of_a_pair_stand_in_one_line() -> None:
    values = [_value("2023", "5"), _value("2023", "4", group=1), _value("2024", "7"), _value("2024", "", group=1)]

    (table,) = story_tables("paired", (FIRST, SECOND), values)

    assert table.heads == ("first", "second")
    assert _lines(table) == [("2023", "5", "4", ""), ("2024", "7", "", "")]
    assert table.gaps


def test_a_line_with_a_figure_that_was_not_final_is_marked() -> None:
    (table,) = story_tables("bars", (FIRST,), [_value("2023", "5"), _value("2024", "7", provisional=True)])

    assert (table.remarked, table.marked) == (True, True)
    assert [row.marked for row in table.rows] == [False, True]


def test_a_column_knows_all_its_words() -> None:
    (table,) = story_tables("bars", (FIRST,), [_value("May 2023", "5"), _value("June 2024", "7")])

    assert table.columns == ("May 2023 June 2024", "5 7")


def test_a_comparison_says_where_no_official_figure_was_found() -> None:
    whole = comparison("x", [("2023", "5", "4", "+1")])
    holed = comparison("x", [("2023", "5", "4", "+1"), ("2024", "5", "", "")])

    assert (whole.gaps, holed.gaps) == (False, True)
