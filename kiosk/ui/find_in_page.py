"""Where words stand in passages, whatever their accents, half-spaces and forms of letters, and the passages marked.

Letters are compared as the search compares them; of the search itself nothing is needed, least of all its index.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape, unescape

import msgspec
from msgspec.structs import replace

from kiosk.prepared.views import Block, Run, TableRow
from kiosk.ui.passages.passage import Passage

_PIECE = re.compile(r"<[^>]*>|&[^;\s]+;|[^<&]|[<&]", re.DOTALL)
_SPACE = re.compile(r"\s")
LONGEST = 100  # letters: what is typed here is a few words


class Found(msgspec.Struct, frozen=True):
    """Passages with the places marked, and how many there are in each."""

    passages: tuple[Passage, ...]
    counts: tuple[int, ...]


def find(passages: tuple[Passage, ...], typed: str, now: int = -1) -> Found:
    """Mark what was typed.

    Args:
        now: the number of the place, counted through all passages, that is looked at.
    """
    sought = _folded(typed[:LONGEST].strip())
    if not sought:
        return Found(passages, (0,) * len(passages))
    marker, counts, marked = _Marker(sought, now), [], []
    for one in passages:
        before = marker.seen
        marked.append(
            replace(one, title=marker.run(one.title), blocks=tuple(marker.block(block) for block in one.blocks))
        )
        counts.append(marker.seen - before)
    return Found(tuple(marked), tuple(counts))


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
        letters = [(place, _fold(unescape(piece))) for place, piece in enumerate(pieces) if not _is_tag(piece)]
        folded = "".join(letter for _, letter in letters)
        at = [place for place, letter in letters for _ in letter]  # letter of the folded text → its piece
        for start in _starts(folded, self._sought):
            kind = "found" if self.seen == self._now else "hit"
            for place in range(at[start], at[start + len(self._sought) - 1] + 1):  # half-spaces between them, too
                if not _is_tag(pieces[place]):
                    pieces[place] = f'<span class="{kind}">{pieces[place]}</span>'
            self.seen += 1
        return _joined("".join(pieces))


def _is_tag(piece: str) -> bool:
    return piece.startswith("<") and piece != "<"


def _joined(html: str) -> str:
    """Letters marked one by one as the words they are: an Arabic letter is drawn by its neighbours."""
    for kind in ("hit", "found"):
        html = html.replace(f'</span><span class="{kind}">', "") if f'"{kind}"' in html else html
    return html


def _starts(text: str, sought: str) -> list[int]:
    """Where it stands, none over another."""
    return [match.start() for match in re.finditer(re.escape(sought), text)]


def _folded(text: str) -> str:
    return "".join(map(_fold, text))


@lru_cache(maxsize=4096)
def _fold(letter: str) -> str:
    """A letter as the search compares it; every space alike."""
    from kiosk.search.analysis import fold

    return " " if _SPACE.match(letter) else fold(letter)
