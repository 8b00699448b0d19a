"""How much of a text has room in a card, so that a step fits one view at 100 % on 1920x1080.

Pixels of that view, reckoned from the number of letters: a layout that measured itself would first show what it then
takes away. `tests/screens/rules/step.py` measures in every language that the reckoning holds.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from math import ceil

import msgspec
from msgspec.structs import replace

from kiosk.languages.record import Direction, Speech
from kiosk.languages.registry import LANGUAGES
from kiosk.languages.sentences import pieces
from kiosk.prepared.views import Block, LanguageView, Run, StepView
from kiosk.ui.procedure_state import SINCE
from kiosk.ui.rows import CardRow, PartRow

VIEW = 782  # between strip and closed rows, for the head of the step and a card
FRAME = 176  # edge and heading of a card, and what the reckoning may be wrong by
GAP, TOUCH = 10, 64
PAPER = 72
BOX = 36  # edge of a passage of one set of rules
RIGHT_TO_LEFT_MARK = "\u200f"
OPENED = re.compile(r"<[a-z]")
ADVICE, REMARK = 60, 42  # letters below the second of two sets of rules, and around the names of time limits


class Type(msgspec.Struct, frozen=True, kw_only=True):
    """Letters in a line, and the height of a line: of body text, small print and large words in a card, of the head."""

    letters: int
    wide_letters: int
    line: int
    small_letters: int
    small: int
    large_letters: int
    large: int
    lead_letters: int
    title_letters: int
    title: int


TYPES: dict[Direction, Type] = {
    "ltr": Type(
        **{"letters": 40, "wide_letters": 48, "line": 37, "small_letters": 46, "small": 29},
        **{"large_letters": 24, "large": 46, "lead_letters": 58, "title_letters": 29, "title": 57},
    ),
    "rtl": Type(
        **{"letters": 38, "wide_letters": 47, "line": 46, "small_letters": 42, "small": 42},
        **{"large_letters": 26, "large": 62, "lead_letters": 66, "title_letters": 31, "title": 66},
    ),
}


class CardRoom:
    """The room in a card of a step, for readers of one language, while old and new rules are both shown.

    Args:
        wide: it is the card in the middle.
    """

    def __init__(self, view: LanguageView, step: StepView, *, wide: bool) -> None:
        self._type = TYPES[view.direction]
        self._speech = LANGUAGES.speech(step.article.language)
        self._letters = self._type.wide_letters if wide else self._type.letters
        self._most = VIEW - FRAME - self._head(step)

    def part(self, card: CardRow) -> tuple[tuple[PartRow, ...], tuple[PartRow, ...]]:
        """What a card shows of its parts, and the rest; the first is broken between two blocks where it must be."""
        room = self._most - self._fixed(card)
        always = self._row(card) if card.questions else 0
        if sum(map(self._part, card.shown)) <= room - always:
            return card.shown, ()
        return self._fill(card.shown, room - self._row(card))

    # What fits

    def _fill(self, parts: Sequence[PartRow], room: float) -> tuple[tuple[PartRow, ...], tuple[PartRow, ...]]:
        head, *others = parts
        first, rest = self._cut(head.blocks, room)
        if rest:
            return (replace(head, blocks=first),), (replace(head, blocks=rest), *others)
        room -= self._part(head)
        for place, part in enumerate(others):
            room -= self._part(part)
            if room < 0:
                return (head, *others[:place]), tuple(others[place:])
        return tuple(parts), ()

    def _cut(self, blocks: tuple[Block, ...], room: float) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
        """The blocks that have room, and the others.

        A list is cut between two entries, plain words between two sentences, and two sets of rules are not parted.
        """
        for place, block in enumerate(blocks):
            if self._block(block) > room:
                if place and block.kind == blocks[place - 1].kind == "rules":
                    return blocks[: place - 1], blocks[place - 1 :]
                first, rest = self._cut_list(block, room) if block.items else self._cut_words(block, room)
                return (*blocks[:place], *first), (*rest, *blocks[place + 1 :])
            room -= self._block(block)
        return blocks, ()

    def _cut_list(self, block: Block, room: float) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
        fitting = 0
        for item in block.items:
            room -= self._item(item)
            fitting += room >= 0
        if not fitting:
            return (), (block,)
        first = replace(block, items=block.items[:fitting], numbers=block.numbers[:fitting])
        return (first,), (replace(block, items=block.items[fitting:], numbers=block.numbers[fitting:]),)

    def _cut_words(self, block: Block, room: float) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
        for first, rest in reversed(_halves(block, self._speech)):
            if self._block(first) <= room:
                return (first,), (rest,)
        return (), (block,)

    # How high something is

    def _head(self, step: StepView) -> float:
        """Place, name and short words, side by side above the cards."""
        article, own = step.article, self._type
        name = own.small + own.title * ceil(_letters(article.title) / own.title_letters)
        return max(name, self._lines(article.in_short.text, own.lead_letters), TOUCH)

    def _fixed(self, card: CardRow) -> float:
        """What stands in a card besides its text."""
        own = self._type
        large = own.large * ceil(_letters(card.words) / own.large_letters) + GAP if card.words else 0
        whose = self._small(card.of) + GAP if card.of else 0
        limits = own.line * ceil((_letters(card.limits) + REMARK) / (self._letters - 6)) + 2 * GAP if card.limits else 0
        asked = sum(self._small(one.ask) + 2 * own.small + 4 * GAP for one in card.questions[:1])
        names = max((ceil(_letters(paper.title) / 17) for paper in card.papers), default=0)
        papers = own.line + GAP + max(PAPER, names * own.small + GAP) + GAP if names else 0
        return large + whose + limits + asked + papers

    def _row(self, card: CardRow) -> float:
        """The row that opens the rest, with the names of all parts but the first."""
        names = sum(len(part.title) + 3 for part in card.shown)
        return max(TOUCH, self._type.small * ceil(names / 36) + 2 * GAP) + GAP

    def _part(self, part: PartRow) -> float:
        heading = self._type.line + GAP if part.title else 0
        return heading + sum(map(self._block, part.blocks))

    def _block(self, block: Block) -> float:
        if block.kind == "rules":
            return self._rules(block)
        own = self._lines(block.text) if block.text else 0
        items = sum(map(self._item, block.items))
        return own + items + sum(map(self._block, block.blocks)) + GAP

    def _item(self, item: Run) -> float:
        return self._lines(item.text, self._letters - 4) + GAP

    def _rules(self, block: Block) -> float:
        advice = self._type.small * ceil(ADVICE / self._type.small_letters) if block.tone.endswith(SINCE) else 0
        return BOX + self._small(block.text) + advice + sum(map(self._block, block.blocks))

    def _lines(self, text: str, letters: int = 0) -> float:
        return self._type.line * ceil(_letters(text) / (letters or self._letters))

    def _small(self, text: str) -> float:
        return self._type.small * ceil(_letters(text) / self._type.small_letters)


def _letters(text: str) -> int:
    """How many signs of a text are seen."""
    return sum(unicodedata.category(sign) != "Cf" for sign in text)


def _halves(block: Block, speech: Speech) -> list[tuple[Block, Block]]:
    """A paragraph in two, at the end of each of its sentences; none where a name or bold words go over that end."""
    if block.kind != "paragraph":
        return []
    texts, htmls = pieces(block.text, speech), pieces(block.html, speech)
    if not all(map(_is_whole, texts)) or (block.html and not (len(htmls) == len(texts) and all(map(_is_whole, htmls)))):
        return []
    mark = block.html[:1] if block.html[:1] == RIGHT_TO_LEFT_MARK else ""
    return [
        (
            replace(block, text=" ".join(texts[:n]), html=" ".join(htmls[:n])),
            replace(block, text=" ".join(texts[n:]), html=block.html and mark + " ".join(htmls[n:])),
        )
        for n in range(1, len(texts))
    ]


def _is_whole(sentence: str) -> bool:
    """Whether everything that is opened in a sentence is closed in it."""
    isolates = sum(map(sentence.count, "\u2066\u2067")) == sentence.count("\u2069")
    return isolates and len(OPENED.findall(sentence)) == sentence.count("</")
