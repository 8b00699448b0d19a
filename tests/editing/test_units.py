"""Everything there is to translate has one readable name."""

from __future__ import annotations

import pytest

from kiosk.editing.units import Unit, units
from kiosk.edition.files import DOCUMENT_WORDS
from kiosk.errors import UsageError
from tests.helpers.editions import EditionFolder


def _units(edition: EditionFolder, *names: str) -> dict[str, Unit]:
    return {unit.id: unit for unit in units(edition.load(), "ar", names)}


def test_an_article_is_its_head_and_its_sections(small: EditionFolder) -> None:
    assert list(_units(small, "pages/court")) == [
        "pages/court/title",
        "pages/court/summary",
        "pages/court/in_short",
        "pages/court#time/title",
        "pages/court#time",
    ]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("topics.toml#group/start/hint", "First days"),
        ("topics.toml#life_event/letter/title", "I got a letter"),
        ("contacts.toml#helper/note", "Call **today**."),
        ("institutions.toml#office/names", "The office"),
        ("marks.toml#may_have_changed", "May have changed: ask a lawyer"),
        ("document-words.toml#part/call", "Whom to call"),
        ("glossary.toml#court/terms", "council for litigation"),
        ("glossary.toml#court/meaning", "Where an answer is looked at again."),
        ("procedure/graph.toml#step/ask/side_road/refused/words", "They say no"),
        ("statistics/statistics.toml#story/visitors/note/2023/words", "An early count."),
        ("statistics/statistics.toml#story/visitors/break/2024/words", "Counted anew."),
        ("statistics/statistics.toml#story/visitors/findings/1", "More came than in {year:2023}."),
        ("statistics/statistics.toml#story/claims/row/people/words", "People"),
        ("letters/refusal#is-not", "It is not the end."),
        ("procedure/ask#bring", "- your papers"),
    ],
)
def test_short_words_of_every_file_are_there(small: EditionFolder, name: str, source: str) -> None:
    assert _units(small)[name].source == source


def test_what_is_not_for_translators_is_left_out(small: EditionFolder) -> None:
    names = " ".join(name for name in _units(small) if not name.startswith(DOCUMENT_WORDS))  # "Official source"

    assert not any(word in names for word in ("translation", "confidence", "typed", "official", "units.toml"))


def test_no_two_have_the_same_name(small: EditionFolder) -> None:
    found = [unit.id for unit in units(small.load(), "ar")]

    assert len(found) == len(set(found)) > 60


def test_findings_and_entries_called_alike_are_told_by_their_place(small: EditionFolder) -> None:
    small.replace(
        "statistics/statistics.toml",
        'period = "2023"',
        'period = "2023"\nwords = { en = "One" }\n\n[[story.note]]\nperiod = "2023"',
    )

    names = [name for name in _units(small) if "visitors/note/" in name]

    assert names == [f"statistics/statistics.toml#story/visitors/note/{number}/words" for number in (1, 2)]


def test_the_state_is_that_of_the_section(small: EditionFolder) -> None:
    small.replace("pages/arrival/en.md", "Tell the office", "Tell an office")

    states = {name: unit.state for name, unit in _units(small, "arrival").items()}

    assert {name for name, state in states.items() if state == "outdated"} == {
        "pages/arrival#today",
        "pages/arrival#today/title",
    }


def test_what_is_not_translated_is_missing(small: EditionFolder) -> None:
    small.remove("pages/court/ar.md")
    small.replace("topics.toml", ', ar = "ابدأ هنا"', "")

    missing = [name for name, unit in _units(small).items() if unit.state == "missing"]

    assert [name for name in missing if not name.startswith("pages/court")] == ["topics.toml#group/start/title"]
    assert len(missing) == 6


@pytest.mark.parametrize("name", ["ask", "procedure/ask", "topics", "topics.toml", "statistics", "refusal"])
def test_a_page_a_step_a_letter_or_a_file_can_be_named(small: EditionFolder, name: str) -> None:
    homes = {unit.home.removesuffix(".toml").split("/")[-1] for unit in _units(small, name).values()}

    assert homes == {name.removesuffix(".toml").split("/")[-1]}


def test_a_name_that_stands_for_nothing_is_told(small: EditionFolder) -> None:
    with pytest.raises(UsageError, match="nowhere: there is no such page, step, what-if, letter or file of words"):
        _units(small, "nowhere")
