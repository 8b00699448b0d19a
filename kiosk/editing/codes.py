"""The codes in a text: facts, links and call-outs, which a translator moves but never changes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Literal

import msgspec

# A placeholder; a link around its words; the head of a call-out around its title, or without one.
_CODE = re.compile(
    r"(?P<ph>\{[^{}\n]*\})"
    r"|(?P<link>\[)(?P<words>[^\[\]]*)(?P<target>\]\([^()\s]*\))"
    r'|^(?P<callout>!!![ \t]+[^"\n]*")(?P<title>[^"\n]*)(?P<quote>")'
    r"|^!!![^\n]*$",
    re.MULTILINE,
)
_PAIRS = (("link", "words", "target"), ("callout", "title", "quote"))


class Code(msgspec.Struct, frozen=True):
    """One code: alone (`ph`), or the one before (`bpt`) or behind (`ept`) the words it belongs to.

    Attributes:
        name: what is compared: the code itself, or both of a pair.
    """

    kind: Literal["ph", "bpt", "ept"]
    text: str
    name: str


def pieces(text: str) -> Iterator[Code | str]:
    """`text` as words and codes, in its order; joined they are `text` again."""
    at = 0
    for match in _CODE.finditer(text):
        if match.start() > at:
            yield text[at : match.start()]
        at = match.end()
        yield from _of_match(match)
    if at < len(text):
        yield text[at:]


def _of_match(match: re.Match[str]) -> Iterator[Code | str]:
    for pair in _PAIRS:
        before, between, behind = (match[name] for name in pair)
        if before is not None:
            name = f"{before}…{behind}"
            yield Code("bpt", before, name)
            yield from pieces(between)
            yield Code("ept", behind, name)
            return
    yield Code("ph", match.group(), match.group())


def words(text: str) -> str:
    """`text` without its codes."""
    return "".join(piece if isinstance(piece, str) else _GAP[piece.kind] for piece in pieces(text))


_GAP = {"ph": " ", "bpt": "", "ept": ""}


def differences(text: str, original: str) -> str:
    """What `text` lacks of the codes of `original` and has more; empty when it has the same."""
    here, there = _codes(text), _codes(original)
    missing = ", ".join(sorted((there - here).elements()))
    extra = ", ".join(sorted((here - there).elements()))
    return "; ".join(filter(None, [f"lacks {missing}" if missing else "", f"has more: {extra}" if extra else ""]))


def _codes(text: str) -> Counter[str]:
    found = (piece for piece in pieces(text) if isinstance(piece, Code))
    return Counter(code.name for code in found if code.kind != "ept")
