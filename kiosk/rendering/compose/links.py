"""The links below a text say where they lead: they get their titles when all there is in a language is known."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from kiosk.edition.address import Address
from kiosk.prepared.titles import section_title_at, title_at
from kiosk.prepared.views import Block, LanguageView, TextView

Text = TypeVar("Text", bound=TextView)


def with_titles_of_links(text: Text, view: LanguageView) -> Text:
    """A text whose links have the titles of what they lead to in `view`."""
    blocks = tuple(_named(block, view) for block in text.article.blocks)
    return msgspec.structs.replace(text, article=msgspec.structs.replace(text.article, blocks=blocks))


def _named(block: Block, view: LanguageView) -> Block:
    if block.blocks:
        return msgspec.structs.replace(block, blocks=tuple(_named(inner, view) for inner in block.blocks))
    address = Address.parse(block.id) if block.kind == "link" else None
    if address is None:
        return block
    titles = (title_at(view, address) or block.text, section_title_at(view, address))
    return msgspec.structs.replace(block, text=" · ".join(filter(None, titles)))
