"""Languages are data: what is known about one stands in its record, and nothing else lists them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.languages.registry import LANGUAGES
from tests.helpers.every import of_every

ROOT = Path(__file__).parent.parent.parent
SOURCES = sorted(file for room in ("kiosk", "tests", "resources") for file in (ROOT / room).rglob("*.py"))
REMEDY = (
    "in kiosk/ ask the edition (`edition.languages`) or the record (`edition.registry[code]`), which may get a new "
    "field; in tests/ ask `tests.helpers.languages`: a list that is written down leaves out the next language"
)


def _lists_of_languages(source: str) -> Iterator[int]:
    """The lines of collections of two or more language codes, of tables keyed by them, and of codes in one string."""
    codes = set(LANGUAGES.codes)
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Tuple(elts=items) | ast.List(elts=items) | ast.Set(elts=items):
                words = [item.value for item in items if isinstance(item, ast.Constant)]
                found = len(words) == len(items) and set(words) <= codes
            case ast.Dict(keys=keys):
                words = [key.value for key in keys if isinstance(key, ast.Constant) and key.value in codes]
                found = True
            case ast.Constant(value=str(text)) if len(text) < 100:
                words = list(text.replace(",", " ").split())
                found = set(words) <= codes
            case _:
                continue
        if found and len(words) > 1:
            yield node.lineno


@of_every("file", SOURCES, lambda file: str(file.relative_to(ROOT)))
def test_no_source_lists_languages(file: Path) -> None:
    lines = list(_lists_of_languages(file.read_text(encoding="utf-8")))
    assert lines == [], f"{file.relative_to(ROOT)} lists languages in these lines; {REMEDY}"


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("LANGUAGES = ('en', 'fr')", True),
        ("for language in ['ar', 'fa']: pass", True),
        ("rtl = language in {'ar', 'fa'}", True),
        ("names = {'nl': 'Nederlands', 'fr': 'Français', 'other': ''}", True),
        ("LANGUAGES = 'en fr, nl'.split()", True),
        ("ENGLISH = ('en',)", False),
        ("words = {'fr': 'bonjour'}", False),
        ("sample = ('en', 'two weeks')", False),
        ("LANGUAGES = edition.languages", False),
    ],
)
def test_the_rule_knows_a_list_from_a_sample(source: str, found: bool) -> None:
    assert bool(list(_lists_of_languages(source))) == found
