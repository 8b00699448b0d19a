"""TOML files become records, and a fault in one names its line."""

from __future__ import annotations

import pytest

from kiosk.edition.faults import Faults
from kiosk.edition.kinds import STEP
from kiosk.edition.records.articles import FrontMatter
from kiosk.edition.records.facts import Fact
from kiosk.edition.records.languages import EditionInfo
from kiosk.edition.toml_records import line_of, parse_toml

FRONT = 'title = "A"\nsummary = "B"\nin_short = "C"\ntranslation = "original"\n'
FACT = 'unit = "days"\nvalue = 1\nsources = []\nchecked_on = 2026-11-21\nreview_by = 2027-01-01\n'


def _faults(text: str, kind: type, first_line: int = 1) -> list[tuple[int, str]]:
    faults = Faults()
    record = parse_toml("a.toml", text, kind, faults, first_line)
    assert record is None
    return [(fault.line, fault.code) for fault in faults]


def test_a_text_that_fits_becomes_a_record() -> None:
    faults = Faults()

    front = parse_toml("a.md", FRONT, FrontMatter, faults)

    assert front == FrontMatter(title="A", summary="B", in_short="C", translation="original")
    assert list(faults) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("title = ", 1),
        ('title = "a"\nsummary = b', 2),
        ('title = "a"\n\n\ntitle = "b"', 4),
        ('title = "\\q"', 1),
        ('title = "a"\nsummary = 2026-13-01', 2),
        ('title = "a"\n\n]\n', 3),
        ('title = "a"\nsummary = 0x', 2),
    ],
)
def test_toml_that_does_not_parse_names_its_line(text: str, line: int) -> None:
    assert _faults(text, FrontMatter) == [(line, "bad-toml")]


def test_the_line_counts_from_where_the_text_stands_in_its_file() -> None:
    assert _faults('title = "a"\nsummary = b', FrontMatter, first_line=2) == [(3, "bad-toml")]


@pytest.mark.parametrize("key", ["direction", "digits"])
def test_what_a_language_is_has_moved_to_its_record_and_the_fault_says_so(key: str) -> None:
    faults = Faults()
    head = "id = 'x'\nnumber = 1\ndate = 2026-01-01\nsource_language = 'en'\n"
    words = (
        "name = 'E'\ngreeting = 'W'\nchoose = 'C'\npromise = 'P'\nsight = 'S'\nhear = 'T'\nhelp = 'H'\ndated = '%1'\n"
    )
    language = f"[[language]]\ncode = 'en'\n{words}{key} = 'x'\n"

    assert parse_toml("edition.toml", head + language, EditionInfo, faults) is None

    (fault,) = faults
    assert (fault.code, fault.line) == ("bad-record", 15)
    assert fault.message.endswith(f"what a language is stands in kiosk/languages/data: remove {key}")


@pytest.mark.parametrize(
    ("text", "kind", "line"),
    [
        (FRONT + 'colour = "red"', FrontMatter, 5),
        (FRONT.replace('"B"', "2"), FrontMatter, 2),
        (FRONT.replace('"original"', '"perfect"'), FrontMatter, 4),
        (f"[a]\n{FACT}\n[b]\n{FACT}colour = 1", dict[str, Fact], 14),
        (f"[a]\n{FACT}\n[b]\n{FACT.replace('2026-11-21', '1')}", dict[str, Fact], 12),
        (f"[a]\n{FACT}\n[b]\n{FACT.replace('2026-11-21', '2026-11-21T10:00:00')}", dict[str, Fact], 12),
        (f"[a]\n{FACT}\n[b]\n{FACT}doubts = {{ hearsay = 'x' }}", dict[str, Fact], 14),
        ("id = 'x'\nnumber = 1\ndate = 2026-01-01\nsource_language = 'en'\nlanguage = 5", EditionInfo, 5),
    ],
)
def test_a_record_that_does_not_fit_names_its_line(text: str, kind: type, line: int) -> None:
    assert _faults(text, kind) == [(line, "bad-record")]


def test_every_fault_of_a_text_is_told_in_one_run() -> None:
    """Lines that are no TOML, names used twice, and what does not fit into a record."""
    text = (
        'title = "A\nsummary = “B”\nin_short = 3\ntranslation = "perfect"\n'
        "colour = 1\ncolour = 2\nreviewed = 2026-02-30\nmade_from = 1 000\n"
    )

    assert _faults(text, FrontMatter) == [
        (1, "bad-toml"),
        (2, "bad-toml"),
        (3, "bad-record"),
        (4, "bad-record"),
        (5, "bad-record"),
        (6, "bad-toml"),
        (7, "bad-toml"),
        (8, "bad-toml"),
    ]


def test_every_record_of_a_list_is_told() -> None:
    steps = "[[step]]\nid = 'a'\nwho = 1\n\n[[step]]\nid = 'b'\npage = 2\ncolour = 3\n"

    told = _faults(steps, STEP.list_record)

    assert {line for line, _ in told} == {1, 3, 5, 7, 8}


def test_what_a_broken_line_would_have_said_is_not_called_missing() -> None:
    assert _faults(FRONT.replace('"A"', "A"), FrontMatter) == [(1, "bad-toml")]


def test_a_text_of_many_lines_is_one_statement() -> None:
    text = '[a]\nnote = """\n[b]\nmark = 3\n"""\n' + FACT.replace("[]", '[\n  "x",\n]').replace("2027-01-01", "soon")

    assert _faults(text, dict[str, Fact]) == [(12, "bad-toml")]


def test_a_fault_has_one_line_number() -> None:
    faults = Faults()

    parse_toml("a.md", "title = ", FrontMatter, faults, first_line=2)

    (fault,) = faults
    assert fault.line == 2
    assert "line 1" not in fault.message
    assert "; " in fault.message  # and how to mend it


def test_a_missing_key_is_told_at_its_record() -> None:
    assert _faults(f"[a]\n{FACT}\n[b]\n{FACT.replace('unit = ', 'note = ')}", dict[str, Fact]) == [(8, "bad-record")]


def test_a_mark_has_become_a_doubt_with_its_reason_and_the_fault_says_so() -> None:
    faults = Faults()

    assert parse_toml("facts.toml", f"[a]\n{FACT}mark = 'check'", dict[str, Fact], faults) is None

    (fault,) = faults
    assert (fault.line, "stands in `doubts`" in fault.message) == (7, True)


@pytest.mark.parametrize("text", [f"a = {'9' * 5_000}", f"a = {'[' * 5_000}", "a." * 4_000 + "b = 1"])
def test_toml_that_no_one_would_write_is_refused_without_a_crash(text: str) -> None:
    assert [code for _, code in _faults(text, FrontMatter)] in (["bad-toml"], ["bad-record"] * 5)


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        (["lodge"], 6),
        (["lodge", "words"], 8),
        (["group", "title"], 2),
        (["group", 1, "title"], 10),
        (["ar"], 12),
        (["nowhere"], 1),
        (["lodge", "nowhere"], 6),
        ([], 1),
    ],
)
def test_a_key_is_found_where_it_is_written(keys: list[str | int], line: int) -> None:
    lines = (
        "[[group]]",
        'title = "one"',
        "[days]",
        "[days.en]",
        'one = "{n}"',
        'id = "lodge"',
        "",
        "words = { en = 1 }",
        "[[group]]",
        'title = "two"',
        "[[language]]",
        'code = "ar"',
    )

    assert line_of("\n".join(lines), keys) == line
