"""`kiosk confirm`: one command says that the translations of a page are still correct."""

from __future__ import annotations

import pytest

from tests.commands.conftest import Run
from tests.helpers.editions import EditionFolder

ARRIVAL, ARRIVAL_AR, ASK = "pages/arrival/en.md", "pages/arrival/ar.md", "procedure/ask/en.md"


def test_a_confirmed_page_is_no_longer_outdated(run: Run, small: EditionFolder) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    assert small.codes() == ["outdated"]

    outcome = run("confirm", "arrival", "--content", small.root)

    assert (outcome.code, outcome.out, outcome.err) == (0, f"confirmed {ARRIVAL_AR}\n", "")
    assert small.faults() == []


def test_a_second_time_there_is_nothing_to_confirm(run: Run, small: EditionFolder) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    run("confirm", "arrival", "--content", small.root)
    before = small.files()

    outcome = run("confirm", "arrival", "--content", small.root)

    assert (outcome.code, outcome.out) == (0, "")
    assert small.files() == before


def test_a_step_can_be_confirmed_too(run: Run, small: EditionFolder) -> None:
    small.replace(ASK, "You wait.", "Then you wait.")

    assert run("confirm", "ask", "--content", small.root).out == "confirmed procedure/ask/ar.md\n"


def test_all_confirms_every_page_and_step(run: Run, small: EditionFolder) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    small.replace(ASK, "You wait.", "Then you wait.")

    outcome = run("confirm", "--all", "--content", small.root)

    assert set(outcome.out.splitlines()) == {f"confirmed {ARRIVAL_AR}", "confirmed procedure/ask/ar.md"}
    assert small.faults() == []


def test_a_language_confines_it(run: Run, small: EditionFolder) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")

    assert run("confirm", "arrival", "--lang", "en", "--content", small.root).out == ""
    assert run("confirm", "arrival", "--lang", "ar", "--content", small.root).out == f"confirmed {ARRIVAL_AR}\n"


def test_a_page_that_was_not_named_stays_outdated(run: Run, small: EditionFolder) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")

    run("confirm", "court", "--content", small.root)

    assert small.codes() == ["outdated"]


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ([], "name the pages and steps"),
        (["nowhere"], "nowhere: there is no such page or step"),
        (["arrival", "--lang", "xx"], "--lang xx: this edition has en, ar"),
    ],
)
def test_a_mistake_is_told_in_one_line_and_nothing_is_written(
    run: Run, small: EditionFolder, words: list[str], named: str
) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    before = small.files()

    outcome = run("confirm", *words, "--content", small.root)

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"kiosk: {named}")
    assert outcome.err.count("\n") == 1
    assert small.files() == before


def test_a_page_whose_original_is_missing_cannot_be_confirmed(run: Run, small: EditionFolder) -> None:
    small.remove(ARRIVAL)

    outcome = run("confirm", "arrival", "--content", small.root)

    assert (outcome.code, outcome.out) == (4, "")
    assert outcome.err.startswith(f"kiosk: {ARRIVAL_AR}: its original is missing")


def test_a_folder_that_is_no_edition_cannot_be_confirmed(run: Run, small: EditionFolder) -> None:
    small.remove("facts.toml")

    outcome = run("confirm", "--all", "--content", small.root)

    assert outcome.code == 4
    assert "cannot be read as an edition" in outcome.err
    assert outcome.err.count("\n") == 1


def test_a_file_that_cannot_be_written_is_told_in_one_line(
    run: Run, small: EditionFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")

    def refuse(path: object, data: bytes) -> int:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("pathlib.Path.write_bytes", refuse)
    outcome = run("confirm", "arrival", "--content", small.root)

    assert outcome.code == 2
    assert outcome.err.startswith(f"kiosk: {small.root}/{ARRIVAL_AR}: cannot be written (Permission denied)")
    assert outcome.err.count("\n") == 1
