"""What a prepared edition tells of itself, without a screen."""

from __future__ import annotations

from kiosk.prepared.views import Block, Run, TableRow, texts_of


def test_the_words_of_a_block_are_those_of_its_list_its_table_and_the_blocks_in_its_box() -> None:
    asks = Block(kind="ask", text="ask", blocks=(Block(kind="list", items=(Run(text="whom"),)),))
    table = Block(kind="table", header=("head",), rows=(TableRow(cells=(Run(text="cell"),)),))
    box = Block(kind="callout", text="box", blocks=(table, asks))

    assert [text for text in texts_of(box) if text] == ["box", "head", "cell", "ask", "whom"]
    assert [text for text in texts_of(box, frozenset({"ask"})) if text] == ["box", "head", "cell"]
    assert next(texts_of(asks, frozenset({"ask"}))) == "ask", "who asks for a block has its words"
