"""What can be found: articles and terms of the glossary, in passages and their sections."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from kiosk.edition.address import TERM, Address
from kiosk.languages.bidi import without_isolates
from kiosk.prepared.views import ArticleView, Block, LanguageView, LetterView, TermView, TextView

# How often a word counts there, by judgement; docs/search.md says what half and twice of each do.
TITLE_WEIGHT = 4
SUMMARY_WEIGHT = 2
HEADING_WEIGHT = 2


class Piece(msgspec.Struct, frozen=True):
    """A passage a snippet may be cut from, and the section it belongs to.

    Attributes:
        weight: how often its words count; headings count twice.
        heading: it names its section, and says little when it is shown alone.
    """

    section: str
    text: str
    weight: int = 1
    heading: bool = False


class Document(msgspec.Struct, frozen=True):
    """What is shown of a hit; its place in the list is its number in the index.

    Attributes:
        address: where it opens.
        asked: what people ask that it answers; it is searched and never shown.
    """

    address: Address
    title: str
    pieces: tuple[Piece, ...]
    asked: tuple[str, ...] = ()

    def passages(self) -> Iterator[Piece]:
        """The title, the pieces, then what people ask: the order in which passages are counted."""
        yield Piece("", self.title, TITLE_WEIGHT, heading=True)
        yield from self.pieces
        yield from (Piece("", question) for question in self.asked)


def documents(view: LanguageView) -> list[Document]:
    """Everything of one language that can be found, in the same order in every language."""
    articles = [_article(kind, text) for kind, texts in view.texts.items() for text in texts]
    return articles + [_term(term) for term in view.terms]


def _article(kind: str, text: TextView) -> Document:
    """An article; a letter is also found by the words printed on it."""
    article, found = text.article, pieces(text.article)
    if isinstance(text, LetterView):
        found += (Piece("", " · ".join(text.official), SUMMARY_WEIGHT),)
    return Document(Address(kind, article.id), without_isolates(article.title), found, text.asked)


def _term(term: TermView) -> Document:
    """A word of the glossary: what it means, and the Dutch and French words beside it."""
    heard = " · ".join(word for _, word in term.heard)
    said = (Piece("", without_isolates(term.meaning)), Piece("", heard))
    return Document(Address(TERM, term.id), without_isolates(term.title), said)


def pieces(article: ArticleView) -> tuple[Piece, ...]:
    """The passages of an article: the short answer, headings, then block by block."""
    found = [Piece("", article.in_short.text, SUMMARY_WEIGHT), Piece("", article.summary, SUMMARY_WEIGHT)]
    section = ""
    for block in article.blocks:
        if block.kind == "heading":
            section = block.id
            found.append(Piece(section, block.text, HEADING_WEIGHT, heading=True))
        elif block.kind != "ask":
            found += [Piece(section, text) for text in _texts(block)]
    return tuple(
        msgspec.structs.replace(piece, text=_said(article, piece.text)) for piece in found if piece.text.strip()
    )


def _said(article: ArticleView, text: str) -> str:
    """The words of the text itself: whoever looks for a lawyer does not look for every mark."""
    return without_isolates(text.replace(f" {article.mark}", ""))


def _texts(block: Block) -> Iterator[str]:
    """The words of a block: its own, its list, its table, and those of the blocks inside a call-out."""
    yield block.text
    yield from (item.text for item in block.items)
    yield from block.header
    yield from (cell.text for row in block.rows for cell in row.cells)
    for inner in block.blocks:
        yield from _texts(inner)
