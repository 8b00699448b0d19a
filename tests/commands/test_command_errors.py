"""A mistake is one clear line on standard error and a documented exit code, never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import __version__, errors
from kiosk.commands.options import size
from kiosk.prepared.fingerprint import edition_key
from tests.commands.conftest import Run
from tests.helpers.editions import EditionFolder

USAGE, CONTENT = errors.UsageError.exit_code, errors.ContentError.exit_code


def test_the_exit_codes_are_those_of_the_documentation_and_all_differ() -> None:
    kinds: list[type[errors.KioskError]] = [errors.KioskError, *errors.KioskError.__subclasses__()]
    codes = {kind.exit_code: kind.__name__ for kind in kinds}

    assert codes == {
        1: "KioskError",
        2: "UsageError",
        3: "SettingsError",
        4: "ContentError",
        5: "ResourceError",
        6: "IndexUnusableError",
        7: "InterfaceError",
        11: "RunsAlreadyError",
    }
    assert all(f"Exit code {kind.exit_code}." in (kind.__doc__ or "") for kind in kinds)


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["search"], USAGE, "name a query and its language"),
        (["search", "appeal"], USAGE, "name a query and its language"),
        (["search", "--lang", "en"], USAGE, "name a query and its language"),
        (["search", "appeal", "--lang", "xx"], USAGE, "--lang xx: this edition has en, fr, nl, ar, fa"),
        (["search", "appeal", "--lang", ""], USAGE, "--lang : this edition has"),
        (["search", "appeal", "--lang", "en", "--limit", "0"], USAGE, "--limit must be at least 1"),
        (["search", "appeal", "--lang", "en", "--limit", "-3"], USAGE, "--limit must be at least 1"),
        (["search", "appeal", "--lang", "en", "--content", "/nowhere"], CONTENT, "/nowhere: is not a folder"),
        (["check", "/nowhere"], CONTENT, "/nowhere: is not a folder"),
        (["check", "/etc/hostname"], CONTENT, "/etc/hostname: is not a folder"),
        (["confirm"], USAGE, "name the pages, steps, what-ifs and letters"),
        (["confirm", "nowhere"], USAGE, "nowhere: there is no such page, step, what-if or letter"),
        (["confirm", "--all", "--content", "/nowhere"], CONTENT, "/nowhere: is not a folder"),
        (["prepare", "/nowhere"], CONTENT, "/nowhere: is not a folder"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_a_mistake_is_one_line_and_a_code(run: Run, words: list[str], code: int, told: str) -> None:
    outcome = run(*words)

    assert (outcome.code, outcome.out) == (code, "")
    assert outcome.err.startswith(f"kiosk: {told}")
    assert outcome.err.count("\n") == 1
    assert "Traceback" not in outcome.err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["dance"], "dance"),
        (["search", "--nowhere"], "--nowhere"),
        (["search", "appeal", "--limit", "many"], "many"),
        (["check", "a", "b"], "b"),
    ],
    ids=" ".join,
)
def test_a_word_the_program_does_not_know_is_named_with_code_2(run: Run, words: list[str], told: str) -> None:
    outcome = run(*words)

    assert (outcome.code, outcome.out) == (USAGE, "")
    assert told in outcome.err.splitlines()[-1]
    assert "Traceback" not in outcome.err


@pytest.mark.parametrize("words", ["1920", "1920x", "12x1080", "1920x1080x2", "1920×1080", "x"])
def test_a_size_that_is_none_is_named_and_shown_how_to_write(run: Run, words: str) -> None:
    outcome = run("tour", "--out", "nowhere", "--size", words)

    assert (outcome.code, outcome.out) == (USAGE, "")
    assert f"'{words}' is no size; write it like 1920x1080" in outcome.err.splitlines()[-1]


def test_a_size_is_two_numbers_of_pixels() -> None:
    assert size("1366x768") == (1366, 768)


@pytest.mark.parametrize("command", ["search", "check", "confirm", "prepare", "status"])
def test_every_command_has_a_help(run: Run, command: str) -> None:
    outcome = run(command, "--help")

    assert (outcome.code, outcome.err) == (0, "")
    assert f"usage: kiosk {command}" in outcome.out


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").out == f"kiosk {__version__}\n"


def test_an_edition_with_errors_cannot_be_searched_and_its_first_fault_is_told(run: Run, small: EditionFolder) -> None:
    small.append("glossary.toml", "[open\n")

    outcome = run("search", "court", "--lang", "en", "--content", small.root)

    assert (outcome.code, outcome.out) == (CONTENT, "")
    assert "glossary.toml" in outcome.err
    assert "kiosk check" in outcome.err
    assert outcome.err.count("\n") == 1


# --- prepare


def test_prepare_prints_the_folder_it_made(run: Run, small: EditionFolder, tmp_path: Path) -> None:
    outcome = run("prepare", small.root, "--into", tmp_path / "into")

    folder = tmp_path / "into" / edition_key(small.root)
    assert (outcome.code, outcome.out) == (0, f"{folder}\n")
    assert outcome.err == "preparing en\npreparing ar\n"
    assert (folder / "contents.json").is_file()


def test_prepare_a_second_time_has_nothing_to_do(run: Run, small: EditionFolder, tmp_path: Path) -> None:
    first = run("prepare", small.root, "--into", tmp_path / "into")

    second = run("prepare", small.root, "--into", tmp_path / "into")

    assert (second.code, second.out, second.err) == (0, first.out, "")


def test_prepare_into_a_file_is_a_mistake_told_in_one_line(run: Run, small: EditionFolder, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    outcome = run("prepare", small.root, "--into", tmp_path / "file")

    assert (outcome.code, outcome.out) == (CONTENT, "")
    assert outcome.err.startswith(f"kiosk: {tmp_path}/file: cannot be written")
    assert outcome.err.count("\n") == 1


def test_prepare_with_errors_leaves_nothing(run: Run, small: EditionFolder, tmp_path: Path) -> None:
    small.append("glossary.toml", "[open\n")

    outcome = run("prepare", small.root, "--into", tmp_path / "into")

    assert (outcome.code, outcome.out) == (CONTENT, "")
    assert list((tmp_path / "into").iterdir()) == []


def test_prepare_keeps_what_else_lies_in_the_folder(run: Run, small: EditionFolder, tmp_path: Path) -> None:
    for number in range(6):
        (tmp_path / "into" / f"holiday-{number}").mkdir(parents=True)

    run("prepare", small.root, "--into", tmp_path / "into")

    assert len(list((tmp_path / "into").glob("holiday-*"))) == 6
