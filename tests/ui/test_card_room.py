"""What fits in a card of a step at first, and where the rest begins."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.prepared.store import PreparedEdition
from kiosk.prepared.views import Block, Run
from kiosk.ui.card_room import CardRoom
from kiosk.ui.card_rows import cards_of
from kiosk.ui.procedure_state import ProcedureState
from kiosk.ui.rows import CardRow, PartRow

LINE = "Tell the office where you live now. "


def _parted(edition: PreparedEdition, *blocks: Block) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """The blocks that one card of a step shows, and the rest."""
    view = edition.language("en")
    card = CardRow(key="happens", title="What happens", shown=(PartRow(id="happens", title="", blocks=blocks),))
    shown, more = CardRoom(view, view.steps[0], wide=False).part(card)
    return sum((part.blocks for part in shown), ()), sum((part.blocks for part in more), ())


def _words(sentences: int, html: str = "") -> Block:
    return Block(kind="paragraph", text=(LINE * sentences).strip(), html=html)


def test_a_short_text_is_shown_whole(edition: PreparedEdition) -> None:
    assert _parted(edition, _words(3)) == ((_words(3),), ())


def test_a_long_paragraph_is_parted_between_two_sentences(edition: PreparedEdition) -> None:
    (first,), (rest,) = _parted(edition, _words(30))

    assert first.text.endswith("now.")
    assert f"{first.text} {rest.text}" == _words(30).text


def test_bold_words_that_go_over_a_sentence_are_not_parted(edition: PreparedEdition) -> None:
    block = _words(30, f"<b>{(LINE * 30).strip()}</b>")

    assert _parted(edition, block) == ((), (block,))


def test_a_long_list_is_parted_between_two_entries_and_keeps_its_numbers(edition: PreparedEdition) -> None:
    items, numbers = tuple(Run(text=LINE * 2) for _ in range(20)), tuple(f"{n}." for n in range(1, 21))
    (first,), (rest,) = _parted(edition, Block(kind="list", items=items, numbers=numbers))

    assert 3 < len(first.items) < 15
    assert first.numbers + rest.numbers == numbers
    assert len(first.items) == len(first.numbers)


def test_two_sets_of_rules_are_not_parted(edition: PreparedEdition) -> None:
    pair = tuple(
        Block(kind="rules", tone=f"applied-{side}", text="You lodged then", blocks=(_words(6),))
        for side in ("before", "since")
    )

    shown, more = _parted(edition, _words(3), *pair)
    assert (len(shown), more) == (1, pair)


def test_what_to_do_is_numbered_in_the_digits_of_the_reader(edition: PreparedEdition) -> None:
    for language, first in (("en", "1."), ("ar", "١."), ("fa", "۱.")):
        view = edition.language(language)
        for step in view.steps:
            _, card, _ = cards_of(view, step, ProcedureState())
            (block, *_) = card.shown[0].blocks
            assert block.numbers[0] == first


def test_invisible_signs_take_no_room(edition: PreparedEdition) -> None:
    block = _words(12)
    marked = replace(block, text=block.text.replace("office", "\u2066office\u2069" + "\u200c" * 9))
    shown, more = _parted(edition, marked)

    assert (len(shown), len(more)) == tuple(map(len, _parted(edition, block)))
