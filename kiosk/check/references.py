"""Rules for names: every fact, source, page, step, section, contact and office that is named exists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.check.places import Place, lines, lines_of_words, place_of
from kiosk.check.records import records
from kiosk.edition.address import ROAD_TARGETS
from kiosk.edition.drawings import LETTER_DRAWINGS, LETTERHEADS
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault, repeated
from kiosk.edition.files import CONTACTS, DEADLINES, DOCUMENT_WORDS, EDITION, HELP, INSTITUTIONS, STORIES, TOPICS
from kiosk.edition.placeholders import PLACEHOLDER, STORY_PLACEHOLDER
from kiosk.edition.records.names import named

BRACE = re.compile("[{}]")
VALUE = re.compile(r"%\d")


def facts_in_articles(edition: Edition) -> Iterator[Fault]:
    for article in edition.articles:
        for number, text in lines(article):
            for match in PLACEHOLDER.finditer(text):
                if problem := _placeholder_problem(edition, match["kind"], match["id"]):
                    yield Fault(article.path, number, "unknown-fact", problem)


def _placeholder_problem(edition: Edition, kind: str, fact_id: str) -> str:
    fact = edition.facts.get(fact_id)
    if fact is None:
        return f"there is no fact {fact_id!r} in facts.toml; correct the name or record the fact with its source"
    if (fact.unit == "rule") != (kind == "rule"):
        return f"{fact_id} is {'a rule: write {rule:…}' if fact.unit == 'rule' else 'no rule: write {fact:…}'}"
    return ""


def broken_placeholders(edition: Edition) -> Iterator[Fault]:
    for article in edition.articles:
        for number, text in lines(article):
            rest = PLACEHOLDER.sub("", text)
            if "{" in rest or "}" in rest:
                message = "write {fact:name}, {fact:name|bare} or {rule:name}; no other brace has a place in a text"
                yield Fault(article.path, number, "bad-placeholder", message)


def broken_placeholders_in_short_words(edition: Edition) -> Iterator[Fault]:
    message = "a text that no placeholder of docs/content.md matches stays between its braces"
    for short in lines_of_words(edition):
        pattern = STORY_PLACEHOLDER if short.in_story else PLACEHOLDER
        if any(BRACE.search(pattern.sub("", text)) for text in short.words.values()):
            yield place_of(short).fault(edition, "bad-placeholder", f"{short.name}: {message}")


def values_have_their_places(edition: Edition) -> Iterator[Fault]:
    """What a record says stands in the words of documents, in every language."""
    source = edition.info.source_language
    for short in (short for short in edition.short_texts if short.path == DOCUMENT_WORDS and short.kind == "line"):
        wanted = set(VALUE.findall(short.words.get(source, "")))
        for language, text in short.words.items():
            if set(VALUE.findall(text)) != wanted:
                message = f"{short.name}: {language} has other places for values than {source}: %1, %2"
                yield place_of(short).fault(edition, "bad-placeholder", message)


def facts_in_short_words(edition: Edition) -> Iterator[Fault]:
    for short in lines_of_words(edition):
        names = {match["id"] for text in short.words.values() for match in PLACEHOLDER.finditer(text)}
        for name in sorted(names - set(edition.facts)) if not short.in_story else ():
            message = f"{short.name}: there is no fact {name!r}; correct the name"
            yield place_of(short).fault(edition, "unknown-fact", message)


def names_lead_somewhere(edition: Edition) -> Iterator[Fault]:
    """Whatever a record names is there."""
    known = known_names(edition)
    for path, keys, record in records(edition):
        for found in named(record, keys):
            for name in sorted(set(found.names) - known[found.kind]):
                called = found.keys[-1] if found.keys else found.field
                message = f"{called}: there is no {found.kind} {name!r}; correct the name"
                yield Place(path, found.keys or (found.field,)).fault(edition, f"unknown-{found.kind}", message)


def known_names(edition: Edition) -> dict[str, set[str]]:
    """Kind of name → the names there are."""
    roads = {str(owner.address) for owner in edition.owners if owner.kind.id in ROAD_TARGETS}
    return {kind: set(owners) for kind, owners in edition.by_kind.items()} | {
        "fact": set(edition.facts),
        "source": set(edition.sources),
        "contact": set(edition.contacts),
        "office": set(edition.institutions),
        "topic": {group.id for group in edition.topics.group},
        "story": {story.id for story in edition.stories},
        "language": set(edition.languages),
        "limit": set(edition.marks.limit),
        "target": roads,
    }


def names_are_used_once(edition: Edition) -> Iterator[Fault]:
    for path, kind, names in (
        (TOPICS, "group", [group.id for group in edition.topics.group]),
        (TOPICS, "life event", [event.id for event in edition.topics.life_event]),
        (HELP, "tile", [tile.id for tile in edition.help.tile]),
        (DEADLINES, "deadline", [deadline.id for deadline in edition.deadlines]),
        (EDITION, "language", edition.languages),
        (STORIES, "story", [story.id for story in edition.stories]),
        *((STORIES, "part", [part.id for part in story.parts]) for story in edition.stories),
    ):
        for name in repeated(names):
            yield Place(path, (name,)).fault(edition, "twice", f"a second {kind} {name!r}; keep one")


def official_languages_are_known(edition: Edition) -> Iterator[Fault]:
    """They need not be languages of the edition."""
    for code in sorted(set(edition.info.official_languages) - set(edition.registry.codes)):
        message = f"official_languages: there is no language {code!r}; correct the name"
        yield Place(EDITION, ("official_languages",)).fault(edition, "unknown-language", message)


def time_words_are_of_official_languages(edition: Edition) -> Iterator[Fault]:
    """Letters come in no other language."""
    for code in sorted(set(edition.info.time_words) - set(edition.info.official_languages)):
        message = f"time_words: no letter is printed in {code!r}; list it under official_languages or correct the name"
        yield Place(EDITION, ("time_words",)).fault(edition, "unknown-language", message)


def contacts_name_facts_that_fit(edition: Edition) -> Iterator[Fault]:
    for key, contact in edition.contacts.items():
        for name, units in (("phone", {"phone"}), ("address", {"address"}), ("hours", {"time-range", "text"})):
            fact = edition.facts.get(getattr(contact, name) or "")
            if fact is not None and fact.unit not in units:
                message = f"{key}: {getattr(contact, name)} is no {name} but {fact.unit}; name another fact"
                yield Place(CONTACTS, (key, name)).fault(edition, "wrong-unit", message)


def help_has_a_number_to_call(edition: Edition) -> Iterator[Fault]:
    """Whoever is in danger reads nothing but the number."""
    for key in edition.help.call:
        if key in edition.contacts and not edition.contacts[key].phone:
            message = f"{key}: has no phone in contacts.toml; name somebody who can be called at once"
            yield Place(HELP, ("call",)).fault(edition, "no-phone", message)


def pages_are_listed(edition: Edition) -> Iterator[Fault]:
    for slug, page in edition.pages.items():
        if not any(group.id == page.info.topic and slug in group.pages for group in edition.topics.group):
            message = f"topics.toml does not list {slug} under {page.info.topic}; add it there"
            yield Place(page.file, ("topic",)).fault(edition, "unlisted-page", message)


def drawings(edition: Edition) -> Iterator[Fault]:
    """An edition cannot bring a drawing: letters choose among those of the program."""
    for key, letter in edition.letters.items():
        if (name := letter.info.drawing) not in LETTER_DRAWINGS:
            message = f"{key}: there is no drawing {name!r}; the program has {', '.join(sorted(LETTER_DRAWINGS))}"
            yield Place(letter.file, letter.keys).fault(edition, "unknown-drawing", message)


def letterheads(edition: Edition) -> Iterator[Fault]:
    """Whoever sends a letter is found by its head."""
    for key, office in edition.institutions.items():
        if office.letterhead and office.letterhead not in LETTERHEADS:
            message = (
                f"{key}: there is no letterhead {office.letterhead!r}; the program has {', '.join(sorted(LETTERHEADS))}"
            )
            yield Place(INSTITUTIONS, (key,)).fault(edition, "unknown-drawing", message)


RULES = (
    facts_in_articles,
    broken_placeholders,
    broken_placeholders_in_short_words,
    values_have_their_places,
    facts_in_short_words,
    names_lead_somewhere,
    names_are_used_once,
    official_languages_are_known,
    time_words_are_of_official_languages,
    contacts_name_facts_that_fit,
    help_has_a_number_to_call,
    pages_are_listed,
    drawings,
    letterheads,
)
