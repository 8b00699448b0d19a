"""`kiosk audio`: sections that somebody read aloud come in, are listed, and go when their words change."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.exits import Exit
from tests.commands.conftest import Outcome, Run
from tests.helpers.editions import EditionFolder
from tests.helpers.opus import recording

TODAY = "page:arrival#today"
READ = "pages/arrival/audio/en/today.opus"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "read.opus"
    path.write_bytes(recording())
    return path


def _add(call: Run, edition: EditionFolder, file: Path, section: str = TODAY, language: str = "en") -> Outcome:
    words = ("audio", "add", section, file, "--lang", language, "--speaker", "A. Reader", "--content", edition.root)
    return call(*words)


def test_a_recording_comes_in_beside_its_text(call: Run, small: EditionFolder, file: Path) -> None:
    outcome = _add(call, small, file)

    assert (outcome.code, outcome.out) == (0, f"added {READ}\n")
    assert (small.root / READ).read_bytes() == recording()
    assert small.faults() == []
    listed = call("audio", "list", "--content", small.root)
    assert listed.out.startswith(f"{READ}: A. Reader, ")
    assert listed.out.endswith(": played\n")


def test_a_second_one_keeps_the_first_and_a_new_one_takes_its_place(
    call: Run, small: EditionFolder, file: Path
) -> None:
    _add(call, small, file)
    _add(call, small, file, "letter:refusal#in-short")
    file.write_bytes(recording(seconds=4))

    _add(call, small, file)

    assert (small.root / READ).read_bytes() == recording(seconds=4)
    assert len(small.load().recordings) == 2
    assert small.faults() == []


def test_it_is_withdrawn_and_asked_for_again_when_its_words_change(call: Run, small: EditionFolder, file: Path) -> None:
    _add(call, small, file)
    before = call("audio", "missing", "--lang", "en", "--content", small.root).out

    small.replace("pages/arrival/en.md", "Tell the office", "Tell an office")

    assert "withdrawn: the words have changed" in call("audio", "list", "--content", small.root).out
    after = call("audio", "missing", "--lang", "en", "--words", "--content", small.root).out
    assert f"{TODAY}: " not in before
    assert f"{TODAY}: " in after
    assert "Tell an office" in after


@pytest.mark.parametrize(
    ("section", "told"),
    [
        ("page:arrival", "is no section"),
        ("arrival", "is no section"),
        ("page:arrival#tomorrow", "name one of in-short, today"),
        ("page:nothing#today", "has no text in en"),
        ("page:../../etc#today", "is no section"),
    ],
)
def test_what_is_no_section_is_told(call: Run, small: EditionFolder, file: Path, section: str, told: str) -> None:
    outcome = _add(call, small, file, section)

    assert outcome.code == Exit.USAGE
    assert told in outcome.err
    assert not (small.root / "recordings.toml").exists()


def test_what_is_no_recording_is_told(call: Run, small: EditionFolder, file: Path) -> None:
    file.write_bytes(b"RIFF....WAVE")

    outcome = _add(call, small, file)

    assert outcome.code == Exit.USAGE
    assert "no Ogg file" in outcome.err
    assert "opusenc" in outcome.err
    assert not (small.root / READ).exists()


def test_a_language_that_the_edition_has_not_is_told(call: Run, small: EditionFolder, file: Path) -> None:
    outcome = _add(call, small, file, language="ps")

    assert outcome.code == Exit.USAGE
    assert "this edition has" in outcome.err


# --- kiosk check --voices


def test_a_machine_without_the_engine_says_so_and_looks_at_the_rest(
    call: Run, small: EditionFolder, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")

    outcome = call("check", small.root, "--voices")

    assert outcome.code == 0
    assert "espeak-ng is not installed" in outcome.err
    assert "missing-vowels" in outcome.out


def test_the_engine_is_asked_in_the_voice_of_each_part(
    call: Run, small: EditionFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = tmp_path / "asked"
    program = tmp_path / "bin" / "espeak-ng"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\necho "$@" >> {asked}\ncat > /dev/null\necho "lˈetəsˈitːatˈisʕʕaˈeːj"\n', "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:/bin:/usr/bin")

    outcome = call("check", small.root, "--voices")

    assert outcome.code == 1
    assert "spells it letter by letter" in outcome.out
    assert "-q --ipa -v en-gb --stdin" in asked.read_text(encoding="utf-8")


def test_an_edition_with_errors_is_not_read_out(call: Run, small: EditionFolder) -> None:
    small.remove("glossary.toml")

    outcome = call("check", small.root, "--voices")

    assert outcome.code == 1
    assert "has errors" in outcome.err
