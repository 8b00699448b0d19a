"""Every record of an edition that names something, with the file it stands in and the keys that lead to it."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.edition.edition import Edition
from kiosk.edition.files import (
    CONTACTS,
    COUNTRIES,
    DEADLINES,
    EDITION,
    FACTS,
    GLOSSARY,
    HELP,
    INSTITUTIONS,
    RULES,
    STORIES,
    TOPICS,
)
from kiosk.edition.records.base import Record
from kiosk.edition.records.names import named

Keys = tuple[str, ...]


def records(edition: Edition) -> Iterator[tuple[str, Keys, Record]]:
    """File, keys and record; what a record names is told by its type (`kiosk.edition.records.names`)."""
    for owner in edition.owners:
        yield owner.file, owner.keys, owner.info
    for language in edition.info.language:
        yield EDITION, (language.code,), language
    yield from ((TOPICS, (group.id,), group) for group in edition.topics.group)
    yield from ((TOPICS, (event.id,), event) for event in edition.topics.life_event)
    yield HELP, (), edition.help
    yield from ((RULES, (question.id,), question) for question in edition.rules)
    yield from ((DEADLINES, (deadline.id,), deadline) for deadline in edition.deadlines)
    yield from ((STORIES, (story.id,), story) for story in edition.stories)
    if edition.countries is not None:
        yield COUNTRIES, (), edition.countries
    yield from ((FACTS, (key,), fact) for key, fact in edition.facts.items())
    yield from ((INSTITUTIONS, (key,), office) for key, office in edition.institutions.items())
    yield from ((CONTACTS, (key,), contact) for key, contact in edition.contacts.items())
    yield from ((GLOSSARY, (key,), term) for key, term in edition.glossary.items())


def names_of(edition: Edition, kind: str) -> set[str]:
    """Everything of a kind, `source` or `fact`, that some record names."""
    found = (one for _, _, record in records(edition) for one in named(record) if one.kind == kind)
    return {name for one in found for name in one.names}
