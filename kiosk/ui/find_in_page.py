"""Where words stand in a passage, whatever their accents, half-spaces and forms of letters, and the passage marked.

Letters are compared as the search compares them; of the search itself nothing is needed, least of all its index.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from html import escape, unescape
from itertools import groupby
from operator import itemgetter

from msgspec.structs import replace

from kiosk.prepared.views import Block, Run, TableRow
from kiosk.ui.passages.passage import Passage

_PIECE = re.compile(r"<[^>]*>|&[^;\s]+;|[^<&]|[<&]", re.DOTALL)
_SPACE = re.compile(r"\s")
LONGEST = 100  # letters: what is typed here is a few words


def find(passage: Passage, typed: str, now: int = -1) -> tuple[Passage, int]:
    """A passage with every place marked where the words that were typed stand, and how many there are.

    Args:
        now: the number of the place in this passage that is looked at; none of them below nought.
    """
    sought = _folded(typed[:LONGEST].strip())
    if not sought:
        return passage, 0
    marker = _Marker(sought, now)
    title, blocks = marker.run(passage.title), tuple(marker.block(block) for block in passage.blocks)
    return (replace(passage, title=title, blocks=blocks) if marker.seen else passage), marker.seen


class _Marker:
    """Marks one text after the other and counts what it marked."""

    def __init__(self, sought: str, now: int) -> None:
        self._sought = sought
        self._now = now
        self.seen = 0

    def run(self, run: Run) -> Run:
        """The run with its places marked; as it is where there are none."""
        return replace(run, html=self._marked(run)) if self._has(run) else run

    def block(self, block: Block) -> Block:
        """The block with all that stands in it, in the order in which it is read."""
        own = Run(text=block.text, html=block.html)
        return replace(
            block,
            html=self.run(own).html,
            items=tuple(self.run(one) for one in block.items),
            rows=tuple(self._row(one) for one in block.rows),
            blocks=tuple(self.block(one) for one in block.blocks),
        )

    def _row(self, row: TableRow) -> TableRow:
        return replace(row, cells=tuple(self.run(one) for one in row.cells))

    def _has(self, run: Run) -> bool:
        return self._sought in _folded(run.text)

    def _marked(self, run: Run) -> str:
        pieces = _PIECE.findall(run.html or escape(run.text, quote=False))
        kinds = [""] * len(pieces)
        for place in _places(pieces, self._sought):
            kind = "found" if self.seen == self._now else "hit"
            for piece in place:
                kinds[piece] = "" if _is_tag(pieces[piece]) else kind
            self.seen += 1
        return "".join(_in_spans(pieces, kinds))


def _places(pieces: Sequence[str], sought: str) -> Iterator[range]:
    """The pieces of each place, half-spaces and tags between its letters too; no piece is of two places."""
    letters = [(place, _fold(unescape(piece))) for place, piece in enumerate(pieces) if not _is_tag(piece)]
    at = [place for place, letter in letters for _ in letter]  # letter of the folded text → its piece
    folded = "".join(letter for _, letter in letters)
    free = 0
    for start in (match.start() for match in re.finditer(re.escape(sought), folded)):
        if at[start] >= free:
            free = at[start + len(sought) - 1] + 1
            yield range(at[start], free)


def _in_spans(pieces: Sequence[str], kinds: Sequence[str]) -> Iterator[str]:
    """What is marked alike stands in one span, for an Arabic letter is drawn by its neighbours; tags stand between."""
    for kind, run in groupby(zip(kinds, pieces, strict=True), key=itemgetter(0)):
        text = "".join(piece for _, piece in run)
        yield f'<span class="{kind}">{text}</span>' if kind else text


def _is_tag(piece: str) -> bool:
    return piece.startswith("<") and piece != "<"


def _folded(text: str) -> str:
    return "".join(map(_fold, text))


@lru_cache(maxsize=4096)
def _fold(letter: str) -> str:
    """A letter as the search compares it; every space alike."""
    from kiosk.search.analysis import fold

    return " " if _SPACE.match(letter) else fold(letter)
