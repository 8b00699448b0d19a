"""`kiosk new page`: files to fill in, which the checker refuses until they are filled in."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.helpers.editions import FILLER, EditionFolder

PAGE, ENGLISH = "pages/family-visit/page.toml", "pages/family-visit/en.md"


def _make(call: Run, small: EditionFolder) -> None:
    assert call("new", "page", "family-visit", "--topic", "start", "--content", small.root).code == 0


def test_a_new_page_is_files_and_a_place_in_its_topic(call: Run, small: EditionFolder) -> None:
    before = small.files()

    outcome = call("new", "page", "family-visit", "--topic", "start", "--content", small.root)

    after = small.files()
    assert (outcome.code, outcome.err) == (0, "")
    assert {path for path in after if after[path] != before.get(path)} == {PAGE, ENGLISH, "topics.toml"}
    assert after["topics.toml"] == before["topics.toml"].replace(b'["arrival"]', b'["arrival", "family-visit"]', 1)
    assert all(name in outcome.out for name in (PAGE, ENGLISH, "topics.toml", "FILL IN", "kiosk check"))


def test_its_dates_are_of_the_day_and_of_the_next_review(call: Run, small: EditionFolder) -> None:
    _make(call, small)

    info = small.load().pages["family-visit"].info

    assert (info.topic, info.checked_on, info.review_by) == ("start", dt.date(2026, 11, 21), dt.date(2027, 2, 21))


def test_the_checker_finds_nothing_but_what_is_left_to_fill_in(call: Run, small: EditionFolder) -> None:
    _make(call, small)

    errors = [fault for fault in small.faults() if fault.severity == "error"]

    assert {fault.code for fault in errors} == {"unfinished"}
    assert {fault.path for fault in errors} == {ENGLISH}
    assert len(errors) == small.text(ENGLISH).count("FILL IN") == 6


def test_no_reader_sees_it_before(call: Run, small: EditionFolder) -> None:
    _make(call, small)

    outcome = call("prepare", small.root, "--into", small.root.parent / "prepared")

    assert outcome.code == 4
    assert "unfinished" in outcome.err


def test_a_page_that_is_filled_in_has_no_error(call: Run, small: EditionFolder) -> None:
    _make(call, small)
    words = iter(range(10))
    text = re.sub(
        'FILL IN: [^\n"]*', lambda match: "Words for a visit, " + "abcdefghij"[next(words)] + ".", small.text(ENGLISH)
    )
    small.write(ENGLISH, text + FILLER)

    assert [str(fault) for fault in small.faults() if fault.severity == "error"] == []


@pytest.mark.parametrize(
    ("slug", "topic", "told"),
    [
        ("arrival", "start", "arrival: there is such a page already"),
        ("family-visit", "nowhere", "--topic nowhere: the topics are start, answer"),
        *(
            (slug, "start", f"{slug!r}: is no name for a page")
            for slug in (
                "",
                "Family",
                "family_visit",
                "family-",
                "a--b",
                "../x",
                "a/b",
                "a.b",
                "è",
                "con",
                "9lives",
                "x" * 41,
            )
        ),
    ],
)
def test_a_name_that_will_not_do_is_told_in_one_line_and_nothing_is_written(
    call: Run, small: EditionFolder, slug: str, topic: str, told: str
) -> None:
    before = small.files()

    outcome = call("new", "page", slug, "--topic", topic, "--content", small.root)

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"kiosk: {told}")
    assert outcome.err.count("\n") == 1
    assert small.files() == before


def test_a_folder_left_behind_is_not_written_into(call: Run, small: EditionFolder) -> None:
    small.write("pages/family-visit/notes.md", "not yet a page")

    outcome = call("new", "page", "family-visit", "--topic", "start", "--content", small.root)

    assert outcome.code == 2
    assert "there is such a page already" in outcome.err


def test_a_page_that_cannot_be_listed_is_not_made(
    call: Run, small: EditionFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = small.files()
    replace = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if target.name == "topics.toml":
            raise PermissionError(13, "Permission denied", str(target))
        return replace(path, target)

    monkeypatch.setattr("pathlib.Path.replace", refuse)
    outcome = call("new", "page", "family-visit", "--topic", "start", "--content", small.root)

    assert outcome.code == 2
    assert outcome.err.startswith(f"kiosk: {small.root}/topics.toml: cannot be written (Permission denied)")
    assert small.files() == before
    assert not (small.root / "pages/family-visit").exists()


@pytest.mark.parametrize("words", [[], ["page"], ["page", "x"], ["chapter", "x"]], ids=len)
def test_a_half_said_command_is_told_in_one_line(call: Run, words: list[str]) -> None:
    outcome = call("new", *words)

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.count("\n") == 1
