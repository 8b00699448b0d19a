"""Limits checked before Python-Markdown sees a text.

Python-Markdown needs more than 20 s for a few kB of hostile text: 20,000 opening brackets, lists nested 2,000 deep,
tables of 500 columns (measured). Within these limits every text renders in a fraction of a second.
"""

from __future__ import annotations

import re

MAX_CHARACTERS = 64_000
MAX_LINES = 2_000
MAX_INDENT = 12
MAX_COLUMNS = 4
MAX_TABLE_ROWS = 60
MAX_SPECIALS_A_PARAGRAPH = 200
LEVEL = re.compile(r"[ \t>]|[-+*]|\d+\.")
NESTING = re.compile(r"(?:[ \t>]|(?:[-+*]|\d+\.)(?=[ \t]))*")
SPECIALS = re.compile(r"[\[\]<>*_`!()\\{}]")

OF_THE_WHOLE = frozenset({"article-too-long"})  # faults of no single line

Problem = tuple[int, str, str]  # line offset from 0, code, message


def limit_problems(lines: list[str]) -> list[Problem]:
    """Why the text must not be parsed; an empty list when it may be."""
    problems = _size_problems(lines)
    specials = rows = 0
    for number, line in enumerate(lines):
        if _levels(line) > MAX_INDENT:
            message = f"more than {MAX_INDENT} signs of indent, quote or list at the start of a line; flatten it"
            problems.append((number, "nested-too-deep", message))
        columns = line.count("|")
        if columns > MAX_COLUMNS + 1:
            problems.append((number, "table-too-wide", f"a table of more than {MAX_COLUMNS} columns; split it"))
        rows = rows + 1 if columns else 0
        if rows == MAX_TABLE_ROWS + 1:
            problems.append((number, "table-too-long", f"a table of more than {MAX_TABLE_ROWS} rows; split it"))
        specials = specials + len(SPECIALS.findall(line)) if line.strip(" \t") else 0
        if specials > MAX_SPECIALS_A_PARAGRAPH:
            message = f"a paragraph with more than {MAX_SPECIALS_A_PARAGRAPH} of the signs of Markdown; break it up"
            problems.append((number, "too-many-signs", message))
            specials = 0
    return problems


def _levels(line: str) -> int:
    """How deep a line may nest: `- - - words` opens three lists."""
    start = NESTING.match(line)
    return len(LEVEL.findall(start.group())) if start else 0


def _size_problems(lines: list[str]) -> list[Problem]:
    if len(lines) > MAX_LINES or sum(map(len, lines)) > MAX_CHARACTERS:
        return [(0, "article-too-long", f"more than {MAX_LINES} lines or {MAX_CHARACTERS} characters; split the page")]
    return []
