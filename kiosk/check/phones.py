"""Rules for phones: a number that answers at some hours only is not given without them."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.places import Place, lines
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import CONTACTS, FACTS
from kiosk.edition.placeholders import fact_ids
from kiosk.edition.records.articles import Article

PHONE = "phone"


def phones_say_when_they_answer(edition: Edition) -> Iterator[Fault]:
    """Nobody should stand with a phone in the hand on a day when no one is there."""
    for key, fact in edition.facts.items():
        if fact.unit == PHONE and bool(fact.hours) == bool(fact.answers):
            message = f'{key}: when does it answer? Name `hours`, or write answers = "not-known" (docs/content.md)'
            yield Place(FACTS, (key,)).fault(edition, "no-hours", message, "warning")
        if fact.unit != PHONE and (fact.hours or fact.answers):
            message = f"{key}: a {fact.unit} answers no call; take `hours` and `answers` away"
            yield Place(FACTS, (key,)).fault(edition, "no-hours", message, "warning")


def hours_stand_beside_their_phone(edition: Edition) -> Iterator[Fault]:
    """In the original: the facts of a translation are the same."""
    for key, contact in edition.contacts.items():
        named = {*contact.facts, *fact_ids(contact.note.get(edition.info.source_language, ""))}
        if missing := _missing_hours(edition, named):
            message = f"{key}: name {', '.join(missing)} too, as `hours` or in the note"
            yield Place(CONTACTS, (key,)).fault(edition, "lost-hours", message, "warning")
    for owner in edition.owners:
        original = owner.articles.get(edition.info.source_language)
        yield from _without_hours(edition, original) if original else ()


def _without_hours(edition: Edition, article: Article) -> Iterator[Fault]:
    """Each phone whose hours are nowhere in the article, once."""
    named = {line: fact_ids(text) for line, text in lines(article)}
    everywhere = frozenset[str]().union(*named.values())
    told: set[str] = set()
    for line, names in named.items():
        missing = [hours for hours in _missing_hours(edition, names) if hours not in everywhere | told]
        told.update(missing)
        if missing:
            message = f"say when it answers: name {', '.join(missing)} once in the text"
            yield Fault(article.path, line, "lost-hours", message, "warning")


def _missing_hours(edition: Edition, names: set[str] | frozenset[str]) -> list[str]:
    """The hours of the phones among these facts that are not among them."""
    phones = (edition.facts[name] for name in sorted(names) if name in edition.facts)
    return [hours for phone in phones for hours in phone.hours if hours not in names]


RULES = (phones_say_when_they_answer, hours_stand_beside_their_phone)
