"""The stories of the figures screen take every number from a row, never from their words."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.edition.edition import Edition
from kiosk.prepared.views import StoryView
from kiosk.rendering.story import StoryTeller
from tests.helpers.editions import ALL, EditionFolder, write_edition

STORIES, VISITORS = "statistics/statistics.toml", "statistics/visitors.csv"


def _story(edition: EditionFolder, name: str, language: str = "en") -> StoryView:
    loaded = edition.load()
    return StoryTeller(loaded, language).story(next(story for story in loaded.stories if story.id == name))


def test_period_and_value_are_those_of_the_latest_observation(small: EditionFolder) -> None:
    assert _story(small, "visitors").title == "In 2024, 1,350.5 people came"


def test_a_newer_row_changes_the_words(small: EditionFolder) -> None:
    small.append(VISITORS, "2025,visitors,total,2000,persons,yearbook,2026-01,\n")

    assert _story(small, "visitors").title == "In 2025, 2,000 people came"


def test_the_value_of_a_named_year_is_written(small: EditionFolder) -> None:
    assert _story(small, "visitors").definition == "In 2023 there were 1,200."


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "In 2024, 1,350.5 people came"),
        ("fr", "En 2024, 1\u202f350,5 personnes"),
        ("nl", "In 2024 1.350,5 mensen"),
        ("ar", "١٬٣٥٠٫٥ في ٢٠٢٤"),
    ],
)
def test_numbers_have_the_separators_of_the_language(tmp_path: Path, language: str, title: str) -> None:
    edition = write_edition(tmp_path, ALL)

    assert _story(edition, "visitors", language).title == title


def test_a_bar_has_its_value_text_source_and_notes(small: EditionFolder) -> None:
    first, second = _story(small, "visitors").values

    assert (first.key, first.value, first.text, first.source) == ("2023", 1200.0, "1,200", "yearbook")
    assert (first.note, first.break_before) == ("An early count.", "")
    assert (second.note, second.break_before) == ("", "Counted anew.")


def test_of_a_hundred_people_none_is_half_but_the_bar_keeps_the_decimal(small: EditionFolder) -> None:
    story = _story(small, "share")

    assert story.title == "47 of all"
    assert [bar.text for bar in story.values] == ["40", "47.2"]


def test_half_is_rounded_up(small: EditionFolder) -> None:
    small.replace(VISITORS, "47.2", "46.5")

    assert _story(small, "share").title == "47 of all"


def test_a_comparison_has_claim_official_figure_and_signed_difference(small: EditionFolder) -> None:
    people, refusals = _story(small, "claims").comparison

    assert [tuple(cell.text for cell in row.cells) for row in people.rows] == [
        ("2023", "1,500", "", ""),
        ("2024", "1,300", "1,350.5", "\u221250.5"),
    ]
    assert [tuple(cell.text for cell in row.cells) for row in refusals.rows] == [("2024", "27.1", "52.8", "\u221225.7")]


@pytest.mark.parametrize(("claim", "difference"), [("1350.5", "0"), ("1400", "+49.5")])
def test_no_difference_has_no_sign_and_more_has_a_plus(small: EditionFolder, claim: str, difference: str) -> None:
    small.replace(VISITORS, "2024,claimed,total,1300", f"2024,claimed,total,{claim}")

    assert _story(small, "claims").comparison[0].rows[1].cells[-1].text == difference


def test_a_story_names_the_sources_of_its_rows_once(small: EditionFolder) -> None:
    assert _story(small, "visitors").sources == ("yearbook",)
    assert set(_story(small, "claims").sources) == {"leaflet", "yearbook"}


def test_sources_of_years_that_are_not_shown_are_not_named(small: EditionFolder) -> None:
    small.append(VISITORS, "2001,visitors,children,1,persons,office-page,2026-01,\n")

    assert "office-page" not in _story(small, "claims").sources


def test_a_story_says_when_it_was_checked_and_who_translated_it(small: EditionFolder) -> None:
    english, arabic = _story(small, "visitors"), _story(small, "visitors", "ar")

    assert (english.checked_words, english.state) == ("21 November 2026", "original")
    assert (arabic.checked_words, arabic.state) == ("٢١ نوفمبر ٢٠٢٦", "machine")


def test_no_brace_is_left_in_any_story_of_the_bundled_edition(bundled: Edition) -> None:
    for language in bundled.languages:
        teller = StoryTeller(bundled, language)
        for story in map(teller.story, bundled.stories):
            words = [story.title, story.definition, story.caveat, *(finding.text for finding in story.findings)]
            words += [text for bar in story.values for text in (bar.note, bar.break_before)]
            assert not [text for text in words if "{" in text or "}" in text]
