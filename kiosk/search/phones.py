"""Phone numbers in a text, each as one term however it is written: 02 205 54 54, 02/205.54.54, +32 (0)2 205 54 54."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from kiosk.search.analysis import Token, fold

_WRITTEN = regex.compile(r"(?<![\p{L}\p{N}])(?:\+[ \u00a0]?)?\(?\d(?:[\s\u00a0./()\-‐‑–]{0,3}\d){7,13}(?![\p{L}\p{N}])")
_TRUNK = regex.compile(r"\(0\)")
_NO_DIGIT = regex.compile(r"\D")
_ABROAD = regex.compile(r"^(?:\+|00)")
_BELGIUM = "32"
_NATIONAL = regex.compile(r"0\d{8,9}")
SHORTEST_ABROAD = 9  # rule: digits with the number of the country; shorter ones are dates and amounts


def phones(text: str) -> Iterator[Token]:
    """The phone numbers of a text, in order: those of the country begin with 0, others with the number of theirs."""
    for match in _WRITTEN.finditer(text):
        term = _dialled(fold(match.group()))
        if term:
            yield Token(term, *match.span())


def _dialled(number: str) -> str:
    """The digits to dial within the country; empty when it is no phone number."""
    bare = _TRUNK.sub("", number)
    digits = _NO_DIGIT.sub("", bare)
    if not _ABROAD.match(bare):
        return digits if _NATIONAL.fullmatch(digits) else ""
    digits = digits.removeprefix("00") if bare.startswith("00") else digits
    if digits.startswith(_BELGIUM):
        return f"0{digits.removeprefix(_BELGIUM)}"
    return digits if len(digits) >= SHORTEST_ABROAD else ""
