"""Every number that the search was given says how it was found, and the measurement knows it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.search.weights import WEIGHTS

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "kiosk" / "search").glob("*.py"))
# Bounds on work, on what is kept and on what is shown: they change no order.
BOUNDS = {
    "compounds.py": {"SHORTEST_PART", "SHORTEST_COMPOUND"},
    "index.py": {"LONGEST_PREFIX", "OTHER_WEIGHTS"},
    "interpret.py": {"MOST_CACHED"},
    "lexicon.py": {"SHORTEST_CORRECTED"},
    "missing.py": {"LONGEST_PHRASE"},
    "phones.py": {"SHORTEST_ABROAD"},
    "phonetic.py": {"MOST_READINGS", "SHORTEST"},
    "positions.py": {"LARGEST"},
    "query.py": {"MAX_CHARACTERS", "MAX_WORDS"},
    "service.py": {"ATTEMPTS"},
    "snippet.py": {"WINDOW", "HEADING_BOOST", "TITLE"},
    "synonyms.py": {"SHORTEST_BECOMING"},
    "titles.py": {"MAX_CHARACTERS"},
    "analysis.py": {"SHORTEST_WITH_HAMZA"},
}


def _numbers(file: Path) -> Iterator[tuple[str, int]]:
    """The constants of a module that are numbers, and their lines."""
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            numbers = node.value.values if isinstance(node.value, ast.Dict) else [node.value]
            public = name.isupper() and not name.startswith("_")
            if public and all(isinstance(one, ast.Constant) and type(one.value) in {int, float} for one in numbers):
                yield name, node.lineno


def _explained(lines: list[str], number: int) -> bool:
    """Whether the line, or the comment that begins its block, says something of the constant."""
    if "#" in lines[number - 1]:
        return True
    while number > 1 and lines[number - 2].strip():
        number -= 1
        if lines[number - 1].startswith("#"):
            return True
    return False


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_number_of_the_search_says_how_it_was_found(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    silent = [name for name, number in _numbers(file) if not _explained(lines, number)]

    assert not silent, f"{file.name}: a comment says how {', '.join(silent)} was found"


def test_every_weight_is_measured() -> None:
    measured = {(f"{weight.module.__name__.rpartition('.')[2]}.py", weight.name) for weight in WEIGHTS}
    known = {(file.name, name) for file in FILES for name, _ in _numbers(file)}
    bounds = {(file, name) for file, names in BOUNDS.items() for name in names}

    assert measured | bounds == known, "a number stands in WEIGHTS of tests/search/weights.py, or is a bound"
    assert not measured & bounds


def test_the_page_about_the_search_tells_what_was_measured() -> None:
    page = (ROOT / "docs" / "search.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| `(\w+\.\w+)` \| ([\d.]+) \|", page, re.MULTILINE)
    weights = [
        (f"{weight.module.__name__.rpartition('.')[2]}.{weight.name}", str(getattr(weight.module, weight.name)))
        for weight in WEIGHTS
    ]

    assert told == weights, "`make weights` prints the table of docs/search.md"
