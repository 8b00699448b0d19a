"""What can be found: pages, steps, what-ifs, letters and words of the glossary, in passages and their sections."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from kiosk.languages.bidi import without_isolates
from kiosk.prepared.views import ArticleView, Block, LanguageView, LetterView, TermView

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
        asked: what people ask that it answers; it is searched and never shown.
    """

    kind: str
    id: str
    title: str
    pieces: tuple[Piece, ...]
    asked: tuple[str, ...] = ()

    def passages(self) -> Iterator[Piece]:
        """The title, the pieces, then what people ask: the order in which the places of words are counted."""
        yield Piece("", self.title, TITLE_WEIGHT, heading=True)
        yield from self.pieces
        yield from (Piece("", question) for question in self.asked)


def documents(view: LanguageView) -> list[Document]:
    """Everything of one language that can be found, in the same order in every language."""
    pages = [_document("page", page.article, page.asked) for page in view.pages.values()]
    steps = [_document("step", step.article) for step in view.steps]
    what_ifs = [_document("what-if", what_if.article) for what_if in view.what_ifs]
    letters = [_letter(letter) for letter in view.letters]
    return pages + steps + what_ifs + letters + [_term(term) for term in view.terms]


def _letter(letter: LetterView) -> Document:
    """A letter is also found by the words printed on it."""
    document = _document("letter", letter.article, letter.asked)
    official = Piece("", " · ".join(letter.official), SUMMARY_WEIGHT)
    return msgspec.structs.replace(document, pieces=(*document.pieces, official))


def _term(term: TermView) -> Document:
    """A word of the glossary: what it means, and the Dutch and French words beside it."""
    heard = " · ".join(word for _, word in term.heard)
    return Document(
        "term", term.id, without_isolates(term.title), (Piece("", without_isolates(term.meaning)), Piece("", heard))
    )


def _document(kind: str, article: ArticleView, asked: tuple[str, ...] = ()) -> Document:
    return Document(kind, article.id, without_isolates(article.title), pieces(article), asked)


def pieces(article: ArticleView) -> tuple[Piece, ...]:
    """The passages of an article: the short answer, headings, then block by block."""
    found = [Piece("", article.in_short.text, SUMMARY_WEIGHT), Piece("", article.summary, SUMMARY_WEIGHT)]
    section = ""
    for block in article.blocks:
        if block.kind == "heading":
            section = block.id
            found.append(Piece(section, block.text, HEADING_WEIGHT, heading=True))
        else:
            found += [Piece(section, text) for text in _texts(block)]
    return tuple(
        msgspec.structs.replace(piece, text=without_isolates(piece.text)) for piece in found if piece.text.strip()
    )


def _texts(block: Block) -> Iterator[str]:
    """The words of a block: its own, its list, its table, and those of the blocks inside a call-out."""
    yield block.text
    yield from (item.text for item in block.items)
    yield from block.header
    yield from (cell.text for row in block.rows for cell in row.cells)
    for inner in block.blocks:
        yield from _texts(inner)
