"""What can be found: everything of an edition that has an address, in passages and their sections.

A kind of its own needs a row in `FOUND`; `tests/search/test_hits.py` asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import msgspec

from kiosk.edition.address import ANY_PAPER, CONTACT, COUNTRY, DEADLINE, FIGURES, TERM, Address
from kiosk.edition.kinds import KINDS, PAGE
from kiosk.languages.bidi import without_isolates
from kiosk.prepared.views import (
    ArticleView,
    Asked,
    BlockKind,
    ContactView,
    CountryView,
    DeadlineView,
    LanguageView,
    LetterView,
    StoryView,
    TermView,
    TextView,
    texts_of,
)

# How often a word counts there, by judgement; docs/search.md says what half and twice of each do.
TITLE_WEIGHT = 4
SUMMARY_WEIGHT = 2
HEADING_WEIGHT = 2
# Whom to ask, and the titles of other pages: who looks for their words does not look for this text.
BESIDE_THE_TEXT: frozenset[BlockKind] = frozenset({"ask", "link"})


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
        address: what it is; no two documents have the same.
        asked: what people ask that it answers; it is searched and never shown, and no open index holds it.
        opens: where it opens, when that is something else: the page of a contact.
    """

    address: Address
    title: str
    pieces: tuple[Piece, ...]
    asked: tuple[str, ...] = ()
    opens: Address | None = None

    @property
    def shown(self) -> int:
        """How many of its passages can be shown: the title and the pieces."""
        return 1 + len(self.pieces)

    def passages(self) -> Iterator[Piece]:
        """The title, the pieces, then what people ask: the order in which passages are counted."""
        yield Piece("", self.title, TITLE_WEIGHT, heading=True)
        yield from self.pieces
        yield from (Piece("", question) for question in self.asked)


def _article(kind: str, text: TextView) -> Document:
    """An article; a letter is also found by the words printed on it."""
    article, found = text.article, pieces(text.article)
    if isinstance(text, LetterView):
        found += (Piece("", " · ".join(text.official), SUMMARY_WEIGHT),)
    return Document(Address(kind, article.id), without_isolates(article.title), found)


def _story(story: StoryView) -> Document:
    """A story with the names of what it counts: the countries, the years, the kinds of decision."""
    names = [*(value.label for value in story.values), *(share.label for share in story.shares)]
    names += [group.label for group in story.groups] + [compared.label for compared in story.comparison]
    names += [row.cells[0].text for table in story.tables for row in table.rows]
    findings = (finding.text for finding in story.findings)
    said = (story.definition, *findings, story.caveat, " · ".join(dict.fromkeys(filter(None, names))))
    return Document(Address(FIGURES, story.id), without_isolates(story.title), _plain(*said))


def _deadlines(view: LanguageView) -> Iterator[Document]:
    """The deadline card as a whole, and for every paper that it can count for."""
    if card := view.deadline_card:
        yield Document(Address(DEADLINE, ANY_PAPER), without_isolates(card.title), _plain(card.summary))
    yield from map(_deadline, view.deadlines)


def _deadline(deadline: DeadlineView) -> Document:
    said = _plain(deadline.action, deadline.note)
    return Document(Address(DEADLINE, deadline.id), without_isolates(deadline.title), said)


def _contact(contact: ContactView) -> Document:
    """Whom to call, the number first."""
    said = (contact.phone, contact.hours, contact.address, contact.note.text)
    shown = _plain(" · ".join(filter(None, said)))
    opens = Address(PAGE.id, contact.page)
    return Document(Address(CONTACT, contact.id), without_isolates(contact.name), shown, opens=opens)


def _countries(view: LanguageView) -> Iterator[Document]:
    """The answers to people of each country, and to all."""
    return map(_country, view.countries.places) if view.countries else iter(())


def _country(country: CountryView) -> Document:
    """A country by its names in every language of the edition, with what was answered to its people."""
    said = [text for year in country.years for text in (year.sentence, year.note)]
    names = Piece("", " · ".join(dict.fromkeys(country.names)), SUMMARY_WEIGHT)
    return Document(Address(COUNTRY, country.id), without_isolates(country.title), (*_plain(*said), names))


def _plain(*texts: str) -> tuple[Piece, ...]:
    """Passages of what has no sections."""
    return tuple(Piece("", without_isolates(text)) for text in texts if text.strip())


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
        elif block.kind not in BESIDE_THE_TEXT:
            found += [Piece(section, text) for text in texts_of(block, BESIDE_THE_TEXT)]
    return tuple(
        msgspec.structs.replace(piece, text=_said(article, piece.text)) for piece in found if piece.text.strip()
    )


def _said(article: ArticleView, text: str) -> str:
    """The words of the text itself: whoever looks for a lawyer does not look for every mark."""
    return without_isolates(text.replace(f" {article.mark}", ""))


def _articles_of(kind: str) -> Callable[[LanguageView], Iterable[Document]]:
    return lambda view: (_article(kind, text) for text in view.texts[kind])


# Kind of address → all that can be found of it. Pages come first: what is as good comes in this order.
FOUND: dict[str, Callable[[LanguageView], Iterable[Document]]] = {
    **{kind.id: _articles_of(kind.id) for kind in KINDS},
    TERM: lambda view: map(_term, view.terms),
    FIGURES: lambda view: map(_story, view.stories),
    DEADLINE: _deadlines,
    COUNTRY: _countries,
    CONTACT: lambda view: (_contact(contact) for contact in view.contacts.values() if contact.page),
}


def documents(view: LanguageView, asked: Asked | None = None) -> list[Document]:
    """Everything of one language that can be found, in the same order in every language, with what is `asked` of it."""
    found = [document for found in FOUND.values() for document in found(view)]
    if not asked:
        return found
    return [msgspec.structs.replace(one, asked=asked.get(str(one.address), ())) for one in found]
