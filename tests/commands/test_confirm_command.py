"""`kiosk confirm`: a translation is current, a page is still correct, a native speaker reviewed it."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.edition.interface_words import InterfaceWords
from tests.commands.conftest import Run
from tests.helpers.editions import BOTH, EditionFolder

ARRIVAL, ARRIVAL_AR, ASK = "pages/arrival/en.md", "pages/arrival/ar.md", "procedure/ask/en.md"


def test_a_confirmed_page_is_no_longer_outdated(call: Run, small: EditionFolder) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    assert small.codes() == ["outdated"]

    outcome = call("confirm", "arrival", "--content", small.root)

    assert (outcome.code, outcome.out, outcome.err) == (0, f"confirmed {ARRIVAL_AR}\n", "")
    assert small.faults() == []


def test_a_second_time_there_is_nothing_to_confirm(call: Run, small: EditionFolder) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    call("confirm", "arrival", "--content", small.root)
    before = small.files()

    outcome = call("confirm", "arrival", "--content", small.root)

    assert (outcome.code, outcome.out) == (0, "")
    assert small.files() == before


def test_a_step_can_be_confirmed_too(call: Run, small: EditionFolder) -> None:
    small.replace(ASK, "You wait.", "Then you wait.")

    assert call("confirm", "ask", "--content", small.root).out == "confirmed procedure/ask/ar.md\n"


def test_all_confirms_every_page_and_step(call: Run, small: EditionFolder) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    small.replace(ASK, "You wait.", "Then you wait.")

    outcome = call("confirm", "--all", "--content", small.root)

    assert set(outcome.out.splitlines()) == {f"confirmed {ARRIVAL_AR}", "confirmed procedure/ask/ar.md"}
    assert small.faults() == []


def test_a_language_confines_it(call: Run, small: EditionFolder) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")

    assert call("confirm", "arrival", "--lang", "en", "--content", small.root).out == ""
    assert call("confirm", "arrival", "--lang", "ar", "--content", small.root).out == f"confirmed {ARRIVAL_AR}\n"


def test_a_page_that_was_not_named_stays_outdated(call: Run, small: EditionFolder) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")

    call("confirm", "court", "--content", small.root)

    assert small.codes() == ["outdated"]


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ([], "name the pages, steps, what-ifs and letters"),
        (["nowhere"], "nowhere: there is no such page, step, what-if or letter"),
        (["arrival", "--lang", "xx"], "--lang xx: this edition has en, ar"),
    ],
)
def test_a_mistake_is_told_in_one_line_and_nothing_is_written(
    call: Run, small: EditionFolder, words: list[str], named: str
) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    before = small.files()

    outcome = call("confirm", *words, "--content", small.root)

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"kiosk: {named}")
    assert outcome.err.count("\n") == 1
    assert small.files() == before


def test_a_page_whose_original_is_missing_cannot_be_confirmed(call: Run, small: EditionFolder) -> None:
    small.remove(ARRIVAL)

    outcome = call("confirm", "arrival", "--content", small.root)

    assert (outcome.code, outcome.out) == (4, "")
    assert outcome.err.startswith(f"kiosk: {ARRIVAL_AR}: its original is missing")


def test_a_folder_that_is_no_edition_cannot_be_confirmed(call: Run, small: EditionFolder) -> None:
    small.remove("facts.toml")

    outcome = call("confirm", "--all", "--content", small.root)

    assert outcome.code == 4
    assert "cannot be read as an edition" in outcome.err
    assert outcome.err.count("\n") == 1


def test_a_file_that_cannot_be_written_is_told_in_one_line(
    call: Run, small: EditionFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")

    def refuse(path: object, target: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("pathlib.Path.replace", refuse)
    outcome = call("confirm", "arrival", "--content", small.root)

    assert outcome.code == 2
    assert outcome.err.startswith(f"kiosk: {small.root}/{ARRIVAL_AR}: cannot be written (Permission denied)")
    assert outcome.err.count("\n") == 1


# --- short words


def _change_english(edition: EditionFolder) -> None:
    edition.replace("topics.toml", "Start here", "Begin here")
    edition.replace("marks.toml", "May have changed", "Perhaps changed")


def test_all_short_words_can_be_confirmed(call: Run, small: EditionFolder) -> None:
    _change_english(small)

    outcome = call("confirm", "--words", "--content", small.root)

    assert (outcome.code, outcome.out, outcome.err) == (0, "confirmed topics.toml: ar\nconfirmed marks.toml: ar\n", "")
    assert small.faults() == []
    assert call("confirm", "--words", "--content", small.root).out == ""


@pytest.mark.parametrize("name", ["topics.toml", "topics", "topics.toml#group/start", "topics.toml#group/start/title"])
def test_the_words_of_a_file_or_of_a_record_can_be_confirmed(call: Run, small: EditionFolder, name: str) -> None:
    _change_english(small)

    outcome = call("confirm", "--words", name, "--lang", "ar", "--content", small.root)

    assert (outcome.code, outcome.out) == (0, "confirmed topics.toml: ar\n")
    assert [fault.path for fault in small.faults()] == ["marks.toml"]


def test_a_review_of_short_words_is_recorded_with_name_and_day(call: Run, small: EditionFolder) -> None:
    words = ["--words", "glossary", "--lang", "ar", "--reviewed-by", "Amina K."]

    outcome = call("confirm", *words, "--content", small.root)

    assert (outcome.code, outcome.out) == (0, "reviewed glossary.toml: ar\n")
    reviewed = small.load().word_records["glossary.toml"]["ar"].reviewed
    assert {(name, review.by, review.on) for name, review in reviewed.items()} == {
        ("court/terms", "Amina K.", dt.date(2026, 11, 21)),
        ("court/meaning", "Amina K.", dt.date(2026, 11, 21)),
    }
    assert small.faults() == []


def test_a_review_of_the_interface_is_recorded_beside_its_words(
    call: Run, small: EditionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(paths.resources() / "i18n", tmp_path / "i18n")
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)

    outcome = call("confirm", "--interface", "--lang", "fr", "--reviewed-by", "A.", "--content", small.root)

    assert (outcome.code, outcome.err) == (2, "kiosk: --lang fr: this edition has en, ar\n")
    outcome = call("confirm", "--interface", "--lang", "ar", "--reviewed-by", "A.", "--content", small.root)
    assert (outcome.code, outcome.out, outcome.err) == (0, "reviewed the interface: ar\n", "")
    assert 'reviewed = { by = "A.", on = 2026-11-21' in (tmp_path / "i18n/translators.toml").read_text()
    assert InterfaceWords(tmp_path / "i18n").state("ar") == "reviewed"


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["--words", "nowhere.toml"], "nowhere.toml: there is no such file of words; name topics.toml"),
        (["--words", "--all"], "--words, --interface, --all and --checked are said one at a time"),
        (["--words", "--checked"], "--words, --interface, --all and --checked are said one at a time"),
        (["--words", "--reviewed-by", "A."], "--reviewed-by: name the language"),
        (["--words", "--reviewed-by", "A.", "--lang", "en"], "--lang en: is the original"),
        (["--words", "--reviewed-by", "", "--lang", "ar"], "--reviewed-by: give a name"),
        (["--interface"], "--interface goes with --lang and --reviewed-by"),
        (["--interface", "court", "--lang", "ar", "--reviewed-by", "A."], "--interface goes with"),
    ],
    ids=" ".join,
)
def test_what_makes_no_sense_of_words_is_told_in_one_line_and_nothing_is_written(
    call: Run, small: EditionFolder, words: list[str], named: str
) -> None:
    _change_english(small)
    before = small.files()

    outcome = call("confirm", *words, "--content", small.root)

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"kiosk: {named}")
    assert outcome.err.count("\n") == 1
    assert small.files() == before


# --- still correct


COURT, GRAPH, LETTERS, FACTS = "pages/court/page.toml", "procedure/graph.toml", "letters/letters.toml", "facts.toml"
LATER = dt.date(2026, 12, 1)


def test_a_page_that_was_checked_gets_new_dates_as_far_apart_as_before(
    call: Run, small: EditionFolder, on_day: Callable[[dt.date], None]
) -> None:
    small.replace(COURT, "checked_on = 2026-11-15", "checked_on = 2026-11-15   # by A.")
    before = small.files()
    on_day(LATER)

    outcome = call("confirm", "court", "--checked", "--content", small.root)

    after = small.files()
    assert (outcome.code, outcome.err) == (0, "")
    assert [path for path in after if after[path] != before[path]] == [COURT]
    assert after[COURT] == before[COURT].replace(b"2026-11-15   #", b"2026-12-01   #").replace(
        b"2027-03-01", b"2027-03-17"
    )
    assert outcome.out.startswith(f"checked {COURT}: 2026-12-01, to be reviewed by 2027-03-17\n")


def test_the_facts_of_a_checked_page_are_listed_and_keep_their_dates(
    call: Run, small: EditionFolder, on_day: Callable[[dt.date], None]
) -> None:
    on_day(dt.date(2027, 3, 1))
    before = small.text(FACTS)

    outcome = call("confirm", "court", "--checked", "--content", small.root)

    assert outcome.out.splitlines()[1:] == [
        "The facts keep their dates; look at each, then add --facts:",
        "  facts.toml answer-days: 2026-11-21, to be reviewed by 2027-02-21 (is past)",
        "  facts.toml law-start: 2026-11-21, to be reviewed by 2027-05-21",
    ]
    assert small.text(FACTS) == before


def test_facts_that_were_looked_at_too_get_new_dates(
    call: Run, small: EditionFolder, on_day: Callable[[dt.date], None]
) -> None:
    on_day(LATER)

    outcome = call("confirm", "court", "--checked", "--facts", "--content", small.root)

    facts = small.load().facts
    assert outcome.out.count("checked facts.toml") == 2
    assert (facts["answer-days"].checked_on, facts["answer-days"].review_by) == (LATER, dt.date(2027, 3, 3))
    assert facts["waiting-weeks"].checked_on == dt.date(2026, 11, 10)


@pytest.mark.parametrize(
    ("name", "path"), [("ask", GRAPH), ("refusal", LETTERS), ("pages/arrival", "pages/arrival/page.toml")]
)
def test_the_next_review_can_be_named_for_a_page_a_step_and_a_letter(
    call: Run, small: EditionFolder, on_day: Callable[[dt.date], None], name: str, path: str
) -> None:
    on_day(LATER)

    outcome = call("confirm", name, "--checked", "--review-by", "2027-06-30", "--content", small.root)

    assert outcome.code == 0
    assert "checked_on = 2026-12-01\nreview_by = 2027-06-30\n" in small.text(path)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["court", "--checked", "--lang", "ar"], "--checked is about all languages"),
        (["court", "--checked", "--reviewed-by", "A."], "--checked is about all languages"),
        (["--all", "--checked"], "--checked is said of pages that were looked at"),
        (["court", "--facts"], "--facts and --review-by go with --checked"),
        (["court", "--review-by", "2027-06-30"], "--facts and --review-by go with --checked"),
        (["court", "--checked", "--review-by", "2026-11-21"], "--review-by 2026-11-21: is not after 2026-11-21"),
        (["court", "--checked", "--review-by", "soon"], "argument --review-by: 'soon' is no date"),
        (["court", "--reviewed-by", "A."], "--reviewed-by: name the language"),
        (["court", "--reviewed-by", "A.", "--lang", "en"], "--lang en: is the original"),
        (["court", "--reviewed-by", "", "--lang", "ar"], "--reviewed-by: give a name"),
    ],
    ids=" ".join,
)
def test_what_makes_no_sense_is_told_in_one_line_and_nothing_is_written(
    call: Run, small: EditionFolder, words: list[str], named: str
) -> None:
    before = small.files()

    outcome = call("confirm", *words, "--content", small.root)

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"kiosk: {named}")
    assert outcome.err.count("\n") == 1
    assert small.files() == before


def test_dates_in_disorder_ask_for_the_next_review(call: Run, small: EditionFolder) -> None:
    small.replace(COURT, "2027-03-01", "2026-11-15")

    outcome = call("confirm", "court", "--checked", "--content", small.root)

    assert outcome.code == 2
    assert outcome.err == (
        f"kiosk: {COURT}: review_by is not after checked_on; name the next one with --review-by DATE\n"
    )


# --- reviewed


def test_a_native_speakers_review_is_recorded_with_name_and_day(call: Run, small: EditionFolder) -> None:
    outcome = call("confirm", "court", "--lang", "ar", "--reviewed-by", "Amina K.", "--content", small.root)

    assert (outcome.code, outcome.out) == (0, "reviewed pages/court/ar.md\n")
    reviewed = small.load().pages["court"].articles["ar"].front.reviewed
    assert {(name, review.by, review.on) for name, review in reviewed.items()} == {
        ("head", "Amina K.", dt.date(2026, 11, 21)),
        ("time", "Amina K.", dt.date(2026, 11, 21)),
    }
    assert small.faults() == []


def test_a_translation_that_is_not_there_cannot_be_reviewed(call: Run, small: EditionFolder) -> None:
    small.remove("pages/court/ar.md")

    before = small.files()

    outcome = call("confirm", "arrival", "court", "--lang", "ar", "--reviewed-by", "Amina K.", "--content", small.root)

    assert (outcome.code, outcome.out, small.files()) == (2, "", before)
    assert outcome.err == "kiosk: pages/court/ar.md: there is no translation to review\n"


@pytest.mark.parametrize("words", [["--checked"], ["--lang", "ar", "--reviewed-by", "Amina K."]], ids=len)
def test_nothing_is_said_of_a_step_that_has_the_name_of_the_page(
    call: Run, small: EditionFolder, words: list[str]
) -> None:
    for language in BOTH:
        small.write(f"pages/ask/{language}.md", small.text(f"pages/court/{language}.md"))
    small.write("pages/ask/page.toml", small.text(COURT))

    outcome = call("confirm", "ask", *words, "--content", small.root)

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == "kiosk: ask: is the name of several; say pages/ask or procedure/ask\n"
    assert call("confirm", "pages/ask", *words, "--content", small.root).code == 0


def test_all_translations_can_be_reviewed_in_one_word(call: Run, small: EditionFolder) -> None:
    small.remove("pages/court/ar.md")

    outcome = call("confirm", "--all", "--lang", "ar", "--reviewed-by", "Amina K.", "--content", small.root)

    assert outcome.out.splitlines() == [
        "reviewed letters/refusal/ar.md",
        "reviewed pages/arrival/ar.md",
        "reviewed procedure/ask/ar.md",
        *(f"reviewed what-ifs/{key}/ar.md" for key in ("ill", "lose-paper", "move", "turn-18")),
    ]
