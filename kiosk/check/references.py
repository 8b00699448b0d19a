"""Rules for names: every fact, source, page, step, section, contact and office that is named exists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.check.places import articles, lines, record_line, short_words, story_words
from kiosk.edition.drawings import LETTER_DRAWINGS
from kiosk.edition.faults import Fault
from kiosk.edition.graph import cited
from kiosk.edition.model import Edition
from kiosk.edition.placeholders import PLACEHOLDER, STORY_PLACEHOLDER

LETTERS, STORIES = "letters/letters.toml", "statistics/statistics.toml"
GRAPH = "procedure/graph.toml"
WHAT_IFS = "what-ifs/what-ifs.toml"


def _unknown(
    edition: Edition, path: str, keys: tuple[str, ...], kind: str, names: Iterable[str], known: Iterable[str]
) -> Iterator[Fault]:
    for name in sorted(set(names) - set(known)):
        line = record_line(edition, path, *keys)
        yield Fault(
            path,
            line,
            f"unknown-{kind}",
            f"{keys[-1] if keys else path}: there is no {kind} {name!r}; correct the name",
        )


def facts_in_articles(edition: Edition) -> Iterator[Fault]:
    for article in articles(edition):
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
    for article in articles(edition):
        for number, text in lines(article):
            rest = PLACEHOLDER.sub("", text)
            if "{" in rest or "}" in rest:
                message = "write {fact:name}, {fact:name|bare} or {rule:name}; no other brace has a place in a text"
                yield Fault(article.path, number, "bad-placeholder", message)


def broken_placeholders_in_short_words(edition: Edition) -> Iterator[Fault]:
    message = "a text that no placeholder of docs/content.md matches stays between its braces"
    written = [(PLACEHOLDER, place) for place in short_words(edition)]
    written += [(STORY_PLACEHOLDER, place) for place in story_words(edition)]
    for pattern, (path, keys, words) in written:
        if any("{" in pattern.sub("", text) for text in words.values()):
            yield Fault(path, record_line(edition, path, *keys), "bad-placeholder", f"{' '.join(keys)}: {message}")


def facts_in_short_words(edition: Edition) -> Iterator[Fault]:
    for path, keys, words in short_words(edition):
        names = {match["id"] for text in words.values() for match in PLACEHOLDER.finditer(text)}
        yield from _unknown(edition, path, keys, "fact", names, edition.facts)


def marks(edition: Edition) -> Iterator[Fault]:
    """A doubtful fact whose mark has no words would stand there as if it were sure."""
    known = {*edition.marks, "ok", "new"}
    for key, fact in edition.facts.items():
        yield from _unknown(edition, "facts.toml", (key,), "mark", [fact.mark], known)


def names_are_used_once(edition: Edition) -> Iterator[Fault]:
    for path, kind, names in (
        ("topics.toml", "group", [group.id for group in edition.topics.group]),
        ("topics.toml", "life event", [event.id for event in edition.topics.life_event]),
        (STORIES, "story", [story.id for story in edition.stories]),
        *((STORIES, "part", [part.id for part in story.parts]) for story in edition.stories),
    ):
        for name in sorted({name for name in names if names.count(name) > 1}):
            yield Fault(path, record_line(edition, path, name), "twice", f"a second {kind} {name!r}; keep one")


def sources(edition: Edition) -> Iterator[Fault]:
    known = edition.sources
    for key, fact in edition.facts.items():
        yield from _unknown(edition, "facts.toml", (key,), "source", fact.sources, known)
    for key, office in edition.institutions.items():
        yield from _unknown(edition, "institutions.toml", (key,), "source", office.sources, known)
    for key, contact in edition.contacts.items():
        yield from _unknown(edition, "contacts.toml", (key,), "source", contact.sources, known)
    for slug, page in edition.pages.items():
        yield from _unknown(edition, f"pages/{slug}/page.toml", ("sources",), "source", page.info.sources, known)
    for key, step in edition.steps.items():
        yield from _unknown(edition, GRAPH, (key,), "source", step.info.sources, known)
        for road, named in cited(step):
            yield from _unknown(edition, GRAPH, (key, road), "source", named, known)
    for key, what_if in edition.what_ifs.items():
        yield from _unknown(edition, WHAT_IFS, (key,), "source", what_if.info.sources, known)
    for question in edition.rules:
        yield from _unknown(edition, "rules.toml", (question.id,), "source", question.sources, known)
    for key, letter in edition.letters.items():
        yield from _unknown(edition, LETTERS, (key,), "source", letter.info.sources, known)


def contacts(edition: Edition) -> Iterator[Fault]:
    for key, contact in edition.contacts.items():
        yield from _unknown(edition, "contacts.toml", (key,), "fact", contact.facts, edition.facts)
        for name, units in (("phone", {"phone"}), ("address", {"address"}), ("hours", {"time-range", "text"})):
            fact = edition.facts.get(getattr(contact, name) or "")
            if fact is not None and fact.unit not in units:
                line = record_line(edition, "contacts.toml", key, name)
                message = f"{key}: {getattr(contact, name)} is no {name} but {fact.unit}; name another fact"
                yield Fault("contacts.toml", line, "wrong-unit", message)
    for slug, page in edition.pages.items():
        path = f"pages/{slug}/page.toml"
        yield from _unknown(edition, path, ("contacts",), "contact", page.info.contacts, edition.contacts)


def pages(edition: Edition) -> Iterator[Fault]:
    for slug, page in edition.pages.items():
        path = f"pages/{slug}/page.toml"
        yield from _unknown(edition, path, ("related",), "page", page.info.related, edition.pages)
        groups = {group.id for group in edition.topics.group}
        yield from _unknown(edition, path, ("topic",), "topic", [page.info.topic], groups)
        if not any(group.id == page.info.topic and slug in group.pages for group in edition.topics.group):
            line = record_line(edition, path, "topic")
            yield Fault(
                path, line, "unlisted-page", f"topics.toml does not list {slug} under {page.info.topic}; add it there"
            )
    listed = {group.id: group.pages for group in edition.topics.group}
    listed |= {event.id: event.pages for event in edition.topics.life_event}
    for key, names in listed.items():
        yield from _unknown(edition, "topics.toml", (key,), "page", names, edition.pages)


def steps(edition: Edition) -> Iterator[Fault]:
    path = GRAPH
    targets = {f"page:{slug}" for slug in edition.pages} | {f"step:{step}" for step in edition.steps}
    for key, step in edition.steps.items():
        info = step.info
        yield from _unknown(edition, path, (key,), "office", [info.who], edition.institutions)
        yield from _unknown(edition, path, (key,), "page", [info.page], edition.pages)
        if info.next is not None:
            yield from _unknown(edition, path, (key, "next"), "step", [info.next.step], edition.steps)
        for road in info.side_road:
            yield from _unknown(edition, path, (key, road.id), "target", [road.target], targets)


def what_ifs(edition: Edition) -> Iterator[Fault]:
    for key, what_if in edition.what_ifs.items():
        info = what_if.info
        yield from _unknown(edition, WHAT_IFS, (key,), "step", info.steps, edition.steps)
        yield from _unknown(edition, WHAT_IFS, (key,), "page", [info.page], edition.pages)


def letters(edition: Edition) -> Iterator[Fault]:
    for key, letter in edition.letters.items():
        info = letter.info
        yield from _unknown(edition, LETTERS, (key,), "office", [info.who], edition.institutions)
        yield from _unknown(edition, LETTERS, (key,), "step", [info.step], edition.steps)
        yield from _unknown(edition, LETTERS, (key,), "page", [info.page], edition.pages)
        yield from _unknown(edition, LETTERS, (key,), "contact", info.contacts, edition.contacts)


def drawings(edition: Edition) -> Iterator[Fault]:
    """An edition cannot bring a drawing: letters choose among those of the program."""
    for key, letter in edition.letters.items():
        if (name := letter.info.drawing) not in LETTER_DRAWINGS:
            message = f"{key}: there is no drawing {name!r}; the program has {', '.join(sorted(LETTER_DRAWINGS))}"
            yield Fault(LETTERS, record_line(edition, LETTERS, key), "unknown-drawing", message)


def glossary(edition: Edition) -> Iterator[Fault]:
    for key, term in edition.glossary.items():
        yield from _unknown(edition, "glossary.toml", (key,), "page", term.pages, edition.pages)
        yield from _unknown(edition, "glossary.toml", (key,), "step", term.steps, edition.steps)
        yield from _unknown(edition, "glossary.toml", (key,), "letter", term.letters, edition.letters)


def stories(edition: Edition) -> Iterator[Fault]:
    for story in edition.stories:
        yield from _unknown(edition, STORIES, (story.id,), "page", story.pages, edition.pages)


def fallbacks(edition: Edition) -> Iterator[Fault]:
    for language in edition.info.language:
        yield from _unknown(edition, "edition.toml", (language.code,), "language", language.fallback, edition.languages)


def official_languages(edition: Edition) -> Iterator[Fault]:
    named, known = edition.info.official_languages, edition.registry.codes
    yield from _unknown(edition, "edition.toml", ("official_languages",), "language", named, known)


RULES = (
    facts_in_articles,
    broken_placeholders,
    broken_placeholders_in_short_words,
    facts_in_short_words,
    marks,
    names_are_used_once,
    sources,
    contacts,
    pages,
    steps,
    what_ifs,
    letters,
    drawings,
    glossary,
    stories,
    fallbacks,
    official_languages,
)
