"""A slip made of an article or of an answer of the deadline card, in one language at a time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from kiosk.edition.address import DEADLINE, Address
from kiosk.languages.bidi import isolated
from kiosk.languages.registry import LANGUAGES
from kiosk.prepared.views import (
    ArticleView,
    Block,
    ContactView,
    DeadlineView,
    LanguageView,
    LetterView,
    PageView,
    StepView,
    TextView,
)
from kiosk.slip.fit import LEAST_LETTERS, LETTERS_WITH_DAY, MOST_LETTERS, MOST_PEOPLE, PEOPLE_WITH_DAY, cut
from kiosk.slip.record import Column, DayLines, Line, Person

# The section that says what to do, by its name; else the first that is not about who may look at the screen.
TO_DO = ("today", "do", "now")
PRIVATE = "private"
TEXT_KINDS = frozenset({"paragraph", "list", "callout", "ask"})


class Reader(msgspec.Struct, frozen=True, kw_only=True):
    """In what and when a slip is read.

    Attributes:
        names: code of a language → its own name.
        today: the day on which words may be past their date.
    """

    view: LanguageView
    names: Mapping[str, str]
    today: dt.date


def column_of(reader: Reader, address: Address, day: DayLines | None = None) -> Column | None:
    """What a slip says of something; None of what has no slip.

    Args:
        day: the answer of the deadline card, where `address` is one of its papers.
    """
    if address.kind == DEADLINE:
        kind = next((one for one in reader.view.deadlines if one.id == address.id), None)
        return _of_deadline(reader, kind, day) if kind else None
    text = reader.view.text(address)
    return _of_text(reader, text) if isinstance(text, PageView | StepView | LetterView) else None


def _of_text(reader: Reader, text: PageView | StepView | LetterView) -> Column:
    article, view = text.article, reader.view
    contacts = view.pages[text.page].contacts if isinstance(text, StepView) else text.contacts
    people = _people(view, contacts)
    told = _told(reader, text, MOST_LETTERS - _letters(people))
    if isinstance(text, PageView) and text.sensitive:
        # Somebody else may find it: of such a page the people alone, under the name of its topic.
        topic = next(group.title for group in view.groups if group.id == text.topic)
        told = msgspec.structs.replace(told, title=topic, in_short="", tasks_title="", tasks=())
    state = article.state if article.language == view.language else "missing"
    return msgspec.structs.replace(
        told,
        people=people,
        foot=(*_doubts(reader, article), *_untried(reader, contacts), *_trust(reader, article, state)),
    )


def _of_deadline(reader: Reader, kind: DeadlineView, day: DayLines | None) -> Column:
    page = reader.view.pages[kind.page]
    counts = [Line(text=reader.view.words.of("day.own_letter"), strong=True)] if kind.counts_from == "letter" else []
    people = _people(reader.view, kind.contacts, PEOPLE_WITH_DAY)
    return msgspec.structs.replace(
        _told(reader, page, LETTERS_WITH_DAY - _letters(people)),
        title=kind.title,
        in_short="" if day else kind.action,
        day=(day,) if day else (),
        people=people,
        foot=(
            *counts,
            *_untried(reader, kind.contacts),
            *_trust(reader, page.article, reader.view.deadlines_state),
        ),
    )


def _told(reader: Reader, text: TextView, room: int) -> Column:
    """The words of an article, what to do in so many letters; past their last day, only that they are."""
    article, view, words = text.article, reader.view, reader.view.words
    expired = bool(text.hard_date) and text.hard_date < reader.today.isoformat()
    title, blocks = ("", ()) if expired else _section(article)
    lines, shortened = cut(
        _lines(blocks), LANGUAGES.speech(article.language), max(LEAST_LETTERS, room - len(article.in_short.text))
    )
    return Column(
        language=view.language,
        direction=view.direction,
        title=article.title,
        in_short=words.of("trust.expired_ask") if expired else article.in_short.text,
        tasks_title=title if lines else "",
        tasks=(*lines, *([Line(text=words.of("slip.more"))] if shortened else [])),
        call_title=words.of("part.call"),
        people=(),
        foot=(),
        camera=words.of("slip.scan"),
    )


def _section(article: ArticleView) -> tuple[str, tuple[Block, ...]]:
    """The title and the blocks of the section that says what to do."""
    ids = [section.id for section in article.sections]
    wanted = next((one for one in TO_DO if one in ids), None) or next((one for one in ids if one != PRIVATE), None)
    headings = [place for place, block in enumerate(article.blocks) if block.kind == "heading"]
    for heading, end in zip(headings, [*headings[1:], len(article.blocks)], strict=True):
        if article.blocks[heading].id == wanted:
            return article.blocks[heading].text, article.blocks[heading + 1 : end]
    return "", ()


def _lines(blocks: Iterable[Block]) -> Iterator[Line]:
    """What can be read without the screen: no table, no link, nothing that depends on an answer there."""
    for block in blocks:
        if block.kind not in TEXT_KINDS:
            continue
        if block.text:
            yield Line(text=block.text, strong=block.kind == "callout")
        for place, item in enumerate(block.items):
            yield Line(text=item.text, number=block.numbers[place] if block.numbers else "•")
        yield from _lines(block.blocks)


def _people(view: LanguageView, contacts: Iterable[str], most: int = MOST_PEOPLE) -> tuple[Person, ...]:
    return tuple(_person(view, view.contacts[key]) for key in contacts)[:most]


def _letters(people: Iterable[Person]) -> int:
    """How many letters they take."""
    return sum(len(text) for person in people for text in msgspec.structs.astuple(person))


def _person(view: LanguageView, contact: ContactView) -> Person:
    """A number runs from left to right, also where the words do not."""
    phone = isolated(contact.phone) if contact.phone and view.direction == "rtl" else contact.phone
    note = "" if contact.phone else contact.note.text
    return Person(name=contact.name, phone=phone, address=contact.address, hours=contact.hours, note=note)


def _doubts(reader: Reader, article: ArticleView) -> Iterator[Line]:
    if article.limits:
        yield Line(text=reader.view.words.of("trust.limits", article.limits), strong=True)
    if article.review_by and article.review_by < reader.today.isoformat():
        yield Line(text=reader.view.words.of("trust.review_due"))


def _untried(reader: Reader, contacts: Iterable[str]) -> Iterator[Line]:
    if any(reader.view.contacts[key].untried for key in contacts):
        yield Line(text=reader.view.words.of("part.untried"))


def _trust(reader: Reader, article: ArticleView, state: str) -> Iterator[Line]:
    view, words = reader.view, reader.view.words
    translated = words.translation(state, reader.names.get(article.language, article.language))
    if translated:
        yield Line(text=translated)
    yield Line(text=words.of("trust.checked_on", article.checked_words))
    yield Line(text=words.of("slip.edition", view.in_digits(str(view.number)), view.date_words))
