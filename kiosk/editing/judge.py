"""Whether words that came back from a translator can be the translation of their unit at all.

What the checker finds in them is found by the checker itself (`kiosk.editing.staged`).
"""

from __future__ import annotations

import re

from kiosk.check.unfinished import MARKER
from kiosk.editing.codes import differences, words
from kiosk.editing.units import Unit
from kiosk.edition.article import parse_article
from kiosk.edition.characters import problems as character_problems
from kiosk.edition.faults import Faults
from kiosk.edition.markdown_limits import limit_problems
from kiosk.edition.read import MAX_LINE_CHARACTERS
from kiosk.edition.records.articles import Section
from kiosk.languages.registry import LANGUAGES

TIMES_LONGER, LETTERS_MORE = 4, 200  # how much longer than its original a translation may be
MAY_BE_THE_SAME = 4  # words, such as names
BRACE = re.compile(r"[{}]")


def problem(unit: Unit, text: str) -> str:
    """Why `text` is refused as the translation of `unit`; empty when it is taken."""
    judges = (_sign_problem, _length_problem, _code_problem, _not_translated, _heading_problem)
    return next(filter(None, (judge(unit, text) for judge in judges)), "")


def _sign_problem(unit: Unit, text: str) -> str:
    if found := next(character_problems(text, LANGUAGES.joiners), None):
        return f"has the {found[2]}" if found[1] == "hidden-character" else found[2]
    if unit.kind == "line" and "\n" in text:
        return "has more than one line"
    return f"still says {MARKER}" if MARKER in text else ""


def _length_problem(unit: Unit, text: str) -> str:
    lines = text.split("\n")
    longest = TIMES_LONGER * len(unit.source) + LETTERS_MORE
    if len(text) > longest or max(map(len, lines)) > MAX_LINE_CHARACTERS:
        return f"is too long: {len(text)} letters where the original has {len(unit.source)}"
    return next((message for _, _, message in limit_problems(lines)), "")


def _code_problem(unit: Unit, text: str) -> str:
    if found := differences(text, unit.source):
        return found
    stray = BRACE.search(words(text)) and not BRACE.search(words(unit.source))
    return "has a brace that belongs to no code of the original" if stray else ""


def _not_translated(unit: Unit, text: str) -> str:
    found = words(text).split()
    return "is still the original" if len(found) > MAY_BE_THE_SAME and found == words(unit.source).split() else ""


def _heading_problem(unit: Unit, text: str) -> str:
    """Words that would begin another section, or change the name of theirs."""
    title, body = ("x", text) if unit.kind == "markdown" else (text, "x")
    if unit.kind == "forms" or [(s.title, s.markdown) for s in _sections(title, body)] == [(title, body)]:
        return ""
    return "begins a section; headings inside a section start with ###"


def _sections(title: str, body: str) -> tuple[Section, ...]:
    head = '+++\ntitle = ""\nsummary = ""\nin_short = ""\ntranslation = "person"\n+++\n'
    article = parse_article("", "", f"{head}## {title} {{#x}}\n{body}", Faults())
    return article.sections if article else ()
