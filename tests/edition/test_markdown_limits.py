"""Texts that would keep Python-Markdown busy for minutes are refused before it sees them."""

from __future__ import annotations

import pytest

from kiosk.edition.markdown_limits import (
    MAX_CHARACTERS,
    MAX_COLUMNS,
    MAX_INDENT,
    MAX_LINES,
    MAX_SPECIALS_A_PARAGRAPH,
    MAX_TABLE_ROWS,
    limit_problems,
)
from tests.helpers.child import run_in_child
from tests.helpers.editions import EditionFolder

BOMBS = {
    "opening brackets": "[" * 20_000,
    "bold that never closes": "**a*" * 20_000,
    "tags that never close": "<a " * 20_000,
    "brackets a line at a time": "\n".join(["[" * 100] * 3),
    "brackets between lines that only look empty": "\n\u00a0\n".join(["[" * 150] * 300),
    "lists nested by indent": "\n".join(f"{'    ' * depth}- x" for depth in range(2_000)),
    "lists nested by tabs": "\n".join("\t" * depth + "- x" for depth in range(40)),
    "lists nested on one line": "- " * 3_000 + "x",
    "numbered lists nested on one line": "1. " * 2_000 + "x",
    "lists and quotes nested on one line": "> - + 1. " * 500 + "x",
    "quotes": ">" * 2_000 + "x",
    "a table of 500 columns": "|".join("x" * 500) + "\n" + "|".join("-" * 500),
    "a table without end": "|a|b|\n" * 1_000,
    "backticks": "`" * 20_000,
    "call-outs in call-outs": "\n".join(f"{'    ' * depth}!!! good" for depth in range(100)),
    "more lines than a page has": "x\n" * 3_000,
    "more words than a page has": ("word " * 100 + "\n\n") * 200,
}


@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS)
def test_a_time_bomb_is_refused_before_it_is_parsed(english: EditionFolder, text: str) -> None:
    english.append("pages/court/en.md", f"\n{text}\n")

    faults = english.faults()

    assert {"no-original"} < {fault.code for fault in faults if fault.path == "pages/court/en.md"}


def test_one_line_of_five_megabytes_is_refused(english: EditionFolder) -> None:
    english.append("pages/court/en.md", "x" * 5_000_000)

    assert "too-large" in english.codes()


def test_one_line_that_is_too_long_is_refused(english: EditionFolder) -> None:
    english.append("pages/court/en.md", "x" * 8_001)

    assert "line-too-long" in english.codes()


def test_a_front_matter_of_a_megabyte_is_refused_and_not_searched(english: EditionFolder) -> None:
    rows = ("[" * 7_000 + "\n") * 140
    english.replace("pages/court/en.md", '"You have {fact:answer-days}. Look in your own letter."', f'"""{rows}"""')

    assert run_in_child(
        "import sys; from kiosk.__main__ import run_command; run_command(['check', sys.argv[1]])", str(english.root)
    ).count("article-too-long")


BIG_BUT_ALLOWED = {
    "signs": "\n\n".join(["**a*" * (MAX_SPECIALS_A_PARAGRAPH // 3)] * 180),
    "brackets": "\n\n".join(["[" * MAX_SPECIALS_A_PARAGRAPH] * 300),
    "links that never close": "\n\n".join(["[a](" * (MAX_SPECIALS_A_PARAGRAPH // 4)] * 300),
    "underscores": "\n\n".join(["_a" * MAX_SPECIALS_A_PARAGRAPH] * 150),
    "backticks": "\n\n".join(["`" * MAX_SPECIALS_A_PARAGRAPH] * 300),
    "lists": "\n".join(f"{' ' * (n % (MAX_INDENT - 1))}- x" for n in range(MAX_LINES - 1)),
    "lists by tabs": "\n".join("\t" * (n % (MAX_INDENT - 1)) + "- x" for n in range(MAX_LINES - 1)),
    "lists on one line": "\n".join(["- " * (MAX_INDENT // 2) + "x"] * (MAX_LINES - 1)),
    "quotes": "\n\n".join(["\n".join(">" * n + " x" for n in range(10))] * 150),
    "tables": "\n\n".join(["|a|b|c|d|\n" + "|-" * MAX_COLUMNS + "|\n" + "|a|b|c|d|\n" * (MAX_TABLE_ROWS - 2)] * 30),
    "call-outs": "\n\n".join(["!!! good\n    x"] * 600),
    "one paragraph": "\n".join(["word " * 8] * 1_500),
    "ampersands": "&" * 7_999,
    "hashes": "#" * 7_999,
    "numbers": "1. a\n" * (MAX_LINES - 1),
}


@pytest.mark.parametrize("text", BIG_BUT_ALLOWED.values(), ids=BIG_BUT_ALLOWED)
def test_the_texts_that_are_rendered_below_are_within_the_limits(text: str) -> None:
    assert limit_problems(text.split("\n")) == []


def test_everything_within_the_limits_renders_without_a_hang(english: EditionFolder) -> None:
    program = """
import sys
from pathlib import Path
from tests.edition.test_markdown_limits import BIG_BUT_ALLOWED
from kiosk.check import checked_edition
from kiosk.rendering.markdown import Parser, Renderer
edition = checked_edition(Path(sys.argv[1]))
for name, text in BIG_BUT_ALLOWED.items():
    print(name, len(list(Renderer(edition, "en", Parser()).blocks(text))))
"""

    printed = run_in_child(program, str(english.root)).splitlines()

    assert len(printed) == len(BIG_BUT_ALLOWED)
    assert not [line for line in printed if line.endswith(" 0")]


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (["x"] * MAX_LINES, None),
        (["x"] * (MAX_LINES + 1), "article-too-long"),
        (["x" * MAX_CHARACTERS], None),
        (["x" * (MAX_CHARACTERS + 1)], "article-too-long"),
        ([" " * MAX_INDENT + "x"], None),
        ([" " * (MAX_INDENT + 1) + "x"], "nested-too-deep"),
        (["- " * (MAX_INDENT // 2) + "x"], None),
        (["- " * (MAX_INDENT // 2 + 1) + "x"], "nested-too-deep"),
        (["|a" * MAX_COLUMNS + "|"], None),
        (["|a" * (MAX_COLUMNS + 1) + "|"], "table-too-wide"),
        (["|a|"] * MAX_TABLE_ROWS, None),
        (["|a|"] * (MAX_TABLE_ROWS + 1), "table-too-long"),
        (["*" * MAX_SPECIALS_A_PARAGRAPH], None),
        (["*" * (MAX_SPECIALS_A_PARAGRAPH + 1)], "too-many-signs"),
        (["*" * MAX_SPECIALS_A_PARAGRAPH, "*"], "too-many-signs"),
        (["*" * MAX_SPECIALS_A_PARAGRAPH, " ", "*"], None),
    ],
)
def test_a_limit_holds_to_the_last_sign(lines: list[str], code: str | None) -> None:
    assert [problem[1] for problem in limit_problems(lines)] == ([code] if code else [])
