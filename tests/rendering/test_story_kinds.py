"""Stories of several parts: shares of a hundred, the largest first, two side by side, figures of single days."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.edition.edition import Edition
from kiosk.prepared.views import DATA_COLUMNS, StoryView
from kiosk.rendering.story import StoryTeller, last_day
from kiosk.rendering.story_rows import StoryRows, rows_shown
from tests.helpers.editions import EditionFolder
from tests.helpers.properties import steady

STORIES = "statistics/statistics.toml"
STORY = """
[[story]]
id = "it"
kind = "{kind}"
icon = "users"
checked_on = 2026-11-21
counted = {{ file = "more.csv", measure = "visits", unit = "persons" }}
title = {{ en = "{title}" }}
definition = {{ en = "Who came." }}
caveat = {{ en = "It predicts nothing." }}
about = {{ en = "about {{value}}" }}
"""
PART = """
[[story.part]]
id = "{id}"
words = {{ en = "{id} people" }}
{more}
"""
SHARE = """
[[story.share]]
id = "{id}"
words = {{ en = "share {id}" }}
sentence = {{ en = "{{share:{id}}} of {{hundred}}" }}
"""


def _story(
    edition: EditionFolder, kind: str, rows: str, *parts: tuple[str, str], title: str = "x", shares: str = ""
) -> StoryView:
    head = "period,measure,category,value,unit,source_id,source_date,note\n"
    lines = "".join(
        f"{period},visits,{part},{value},persons,yearbook,2026-01,\n"
        for period, part, value in (row.split() for row in rows.split(", "))
    )
    edition.write("statistics/more.csv", head + lines)
    edition.append(STORIES, STORY.format(kind=kind, title=title) + "".join(SHARE.format(id=share) for share in shares))
    edition.append(STORIES, "".join(PART.format(id=name, more=more) for name, more in parts))
    assert edition.faults() == []
    loaded = edition.load()
    return StoryTeller(loaded, "en").story(loaded.stories[-1])


def test_shares_are_of_a_hundred_and_the_rows_stand_in_their_share(english: EditionFolder) -> None:
    parts = (("a", 'share = "x"'), ("b", 'share = "y"'), ("c", 'share = "y"'), ("all", ""))

    story = _story(english, "shares", "2024 a 5, 2024 b 2, 2024 c 1, 2024 all 8", *parts, shares="xy")

    assert [(share.label, share.count, share.title) for share in story.shares] == [
        ("share x", 63, "63 of 100"),
        ("share y", 37, "37 of 100"),
    ]
    assert [(value.key, value.group) for value in story.values] == [("all", 2), ("a", 0), ("b", 1), ("c", 1)]


@steady
@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=6))
def test_shares_are_whole_and_together_a_hundred(values: list[int]) -> None:
    from decimal import Decimal

    from kiosk.rendering.story_rows import _hundredths

    counts = _hundredths({str(number): Decimal(value) for number, value in enumerate(values)})

    assert sum(counts.values()) == (100 if sum(values) else 0)
    assert all(abs(counts[str(n)] - 100 * value / (sum(values) or 1)) < 1 for n, value in enumerate(values))


def test_the_largest_stand_first_in_every_year(english: EditionFolder) -> None:
    rows = "2023 a 5, 2023 b 7, 2024 a 9, 2024 b 2"

    story = _story(english, "ranked", rows, ("a", ""), ("b", ""), title="{part:1} and {part:2}: {hundred}")

    assert story.title == "A people and b people: 100"
    assert [group.label for group in story.groups] == ["2023", "2024"]
    assert [(value.group, value.label, value.text) for value in story.values] == [
        (0, "b people", "7"),
        (0, "a people", "5"),
        (1, "a people", "9"),
        (1, "b people", "2"),
    ]


def test_a_year_without_figures_keeps_its_place(english: EditionFolder) -> None:
    story = _story(english, "ranked", "2022 a 5, 2024 a 9", ("a", ""))

    assert [group.label for group in story.groups] == ["2022", "2023", "2024"]
    assert {value.group for value in story.values} == {0, 2}


def test_a_missing_one_of_a_pair_is_an_empty_place_and_not_nought(english: EditionFolder) -> None:
    parts = (("a", ""), ("b", 'provisional = ["2024"]'))

    story = _story(english, "paired", "2023 a 5, 2024 a 9, 2024 b 0", *parts)

    assert [(value.key, value.group, value.text, value.provisional) for value in story.values] == [
        ("2023", 0, "5", False),
        ("2023", 1, "", False),
        ("2024", 0, "9", False),
        ("2024", 1, "0", True),
    ]


def test_figures_of_single_days_stand_part_by_part_and_rounded_ones_say_about(english: EditionFolder) -> None:
    parts = (("a", 'sentence.en = "{period}: {value} came"\nabout = ["2024-03"]'), ("b", ""))

    story = _story(
        english, "dated", "2024-01-31 a 5, 2024-03 a 9, 2024-02-01 b 2", *parts, title="{value:a}, {value:b}"
    )

    assert [(value.group, value.label, value.text) for value in story.values] == [
        (0, "31 January 2024", "5"),
        (0, "March 2024", "about 9"),
        (1, "1 February 2024", "2"),
    ]
    assert story.title == "About 9, 2"
    assert story.values[1].title == "March 2024: about 9 came"
    assert story.newest == "2024-03-31"


@pytest.mark.parametrize(
    ("period", "day"),
    [
        ("2024", "2024-12-31"),
        ("2024-02", "2024-02-29"),
        ("2024-02-03", "2024-02-03"),
        ("2019-01/2019-09", "2019-09-30"),
    ],
)
def test_the_last_day_of_a_period(period: str, day: str) -> None:
    assert last_day(period) == day


def test_every_value_of_every_bundled_story_is_a_row_and_every_row_a_value(bundled: Edition) -> None:
    for story in bundled.stories:
        told = StoryTeller(bundled, "en").story(story)
        if story.kind != "comparison":
            shown = sorted(value.value for value in told.values if value.text)
            assert shown == sorted(float(row.value) for row in rows_shown(bundled, story)), story.id


def test_the_rows_of_a_bundled_story_go_with_who_published_them(bundled: Edition) -> None:
    for story in bundled.stories:
        told = StoryTeller(bundled, "fa").story(story)
        rows = [dict(zip(DATA_COLUMNS, row, strict=True)) for row in told.data]
        assert len(rows) == len(rows_shown(bundled, story))
        assert all(row["source_publisher"] and row["source_kind"] and row["value"].isascii() for row in rows), story.id


def test_nothing_but_the_comparison_shows_a_figure_without_a_source(bundled: Edition) -> None:
    for story in bundled.stories:
        kinds = {bundled.sources[row.source_id].kind for row in rows_shown(bundled, story)}
        assert ("unsourced" in kinds) == (story.kind == "comparison"), story.id


def test_nationalities_are_counts_of_persons_and_nothing_else(bundled: Edition) -> None:
    (story,) = (story for story in bundled.stories if story.id == "nationalities")

    assert story.counted is not None
    assert (story.counted.measure, story.counted.unit) == ("applicants", "persons")
    assert StoryRows(bundled, story).ranked("2024")[0][1].value == max(
        row.value for row in bundled.observations["nationalities.csv"] if row.period == "2024"
    )


def test_titles_of_bundled_stories_are_short(bundled: Edition) -> None:
    for story in bundled.stories:
        assert len(story.title["en"].split()) <= 15, story.id
