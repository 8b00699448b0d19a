"""In which order words stand on the screen, and in which they ought to: Qt's layout beside an independent library.

What is compared are words, numbers and single signs, from the left: inside of a word Qt has one direction, and joins
letters, so that letters have no place of their own.
"""

from __future__ import annotations

import unicodedata

import regex
from bidi import get_display
from PySide6.QtGui import QFont, QGuiApplication, QTextDocument, QTextLayout, QTextLine, QTextOption

_PIECE = regex.compile(
    r"\p{Nd}+"
    r"|(?:(?=\p{Script=Latin})\p{L}\p{M}*)+"
    r"|(?:(?!\p{Script=Latin})\p{L}\p{M}*)+"
    r"|[^\s\p{Cf}\p{L}\p{M}\p{Nd}]"
)
_MIRRORED = str.maketrans(")]}»>›", "([{«<‹")
_NON_JOINER = "\u200c"  # parts words for the eye alone; the library does not show it
_WIDE = 1e6
_PLACES = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
)


def runs_both_ways(text: str) -> bool:
    """Whether there is a letter in it that is written from the right."""
    return any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in text)


def wanted(text: str, direction: str) -> list[str]:
    """What the algorithm of Unicode demands of one line of a paragraph of that direction."""
    shown = get_display(text.replace(_NON_JOINER, " "), base_dir="R" if direction == "rtl" else "L")
    assert isinstance(shown, str)
    return [_same_from_both_sides(piece) for piece in _PIECE.findall(shown)]


def of_plain(text: str) -> list[str]:
    """Plain words as a label shows them."""
    layout = QTextLayout(text.replace(_NON_JOINER, " "), QGuiApplication.font())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_WIDE)
    layout.endLayout()
    return _from_the_left(line, layout.text())


def of_rich(markup: str) -> tuple[str, list[str]]:
    """The words of a paragraph with markup, and how a label shows them."""
    document = QTextDocument()
    document.setDefaultFont(QFont(QGuiApplication.font()))
    document.setDefaultTextOption(_unbroken())
    document.setHtml(f"<p>{markup.replace(_NON_JOINER, ' ')}</p>")
    document.setTextWidth(_WIDE)
    document.size()  # lays it out
    block = document.firstBlock()
    assert not block.next().isValid(), f"more than one paragraph: {markup}"
    return block.text(), _from_the_left(block.layout().lineAt(0), block.text())


def _unbroken() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def _from_the_left(line: QTextLine, text: str) -> list[str]:
    placed = []
    for piece in _PIECE.finditer(text):
        runs = line.glyphRuns(piece.start(), piece.end() - piece.start(), _PLACES)
        placed.append((min(place.x() for run in runs for place in run.positions()), piece.group()))
    return [_same_from_both_sides(piece) for _, piece in sorted(placed, key=lambda one: one[0])]


def _same_from_both_sides(piece: str) -> str:
    """A word whatever its direction, a bracket whether it was mirrored or not."""
    letters = (letter for letter in piece if unicodedata.category(letter) != "Mn")
    return "".join(sorted("".join(letters).translate(_MIRRORED)))
