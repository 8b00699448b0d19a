"""Every code of a fault in the source is planted by a case: the codes are found by reading the source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import kiosk
from kiosk.edition.address import DEADLINE
from kiosk.edition.askable import STORY
from kiosk.edition.kinds import KINDS
from kiosk.edition.records import promises
from kiosk.edition.records.base import Record
from kiosk.edition.records.names import kinds_named
from tests.check.planted import CASES

ROOMS = ("edition", "check")
SOURCE = Path(kiosk.__file__).parent
CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def _codes_in_source() -> set[str]:
    """The code of every `Fault(…)`, `….fault(…)` and `faults.add(…)`, and of every pair or triple they are handed.

    Those that are made of a kind of article, of what a field names or of what is asked about are told by their tables.
    """
    of_names = {f"unknown-{kind}" for record in _records() for kind in kinds_named(record).values()}
    of_kinds = {f"{kind.id}-sections" for kind in KINDS if kind.sections}
    of_kinds |= {f"{kind.id}-length" for kind in KINDS if kind.most_words}
    trees = [
        ast.parse(file.read_text(encoding="utf-8")) for room in ROOMS for file in sorted((SOURCE / room).rglob("*.py"))
    ]
    of_asked = {f"unknown-{kind}" for kind in (*(kind.id for kind in KINDS), STORY, DEADLINE)}
    return of_names | of_kinds | of_asked | {code for tree in trees for node in ast.walk(tree) for code in _codes(node)}


def _records() -> set[type[Record]]:
    """Every type of record that a file of an edition may hold, but promises: what they name has a code of its own."""
    found, waiting = set[type[Record]](), [Record]
    while waiting:
        waiting += (inner := waiting.pop().__subclasses__())
        found |= set(inner)
    return {record for record in found if record.__module__ != promises.__name__}


def _codes(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call):
        name = ast.unparse(node.func)
        place = 1 if name.endswith(".fault") else 2 if name == "Fault" or name.endswith("faults.add") else -1
        if 0 <= place < len(node.args):
            yield from _text(node.args[place])
        elif name == "_unused":
            yield from (f"unused-{kind}" for kind in _text(node.args[2]))
    elif isinstance(node, ast.Tuple) and len(node.elts) in {2, 3}:  # (code, message) or (line, code, message)
        code, message = node.elts[-2:]
        if len(node.elts) == 2 and not isinstance(message, ast.JoinedStr | ast.Constant):
            return
        if len(node.elts) == 3 and isinstance(node.elts[0], ast.Constant) and isinstance(node.elts[0].value, str):
            code = node.elts[0]  # (code, what, measure) of the rules of parity
        yield from (text for text in _text(code) if _is_message(message) and CODE.fullmatch(text))


def _text(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def _is_message(node: ast.expr) -> bool:
    """A sentence, or a name that holds one."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and " " in node.value
    return isinstance(node, ast.JoinedStr | ast.Name)


def test_every_code_in_the_source_is_planted_by_a_case() -> None:
    planted = {case.code for case in CASES}
    known = _codes_in_source()

    assert len(known) > 50, "the search for codes finds too few: it no longer fits the source"
    assert known - planted == set(), "add a case that plants it"
    assert planted - known == set(), "the search for codes misses a way to write one"
