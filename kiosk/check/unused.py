"""Rules for records that nothing uses: a fact, a source or a word that leads nowhere grows stale unseen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.check.places import articles, lines, record_line, short_words
from kiosk.edition.faults import Fault
from kiosk.edition.graph import cited
from kiosk.edition.model import Edition
from kiosk.edition.placeholders import fact_ids


def facts(edition: Edition) -> Iterator[Fault]:
    texts = [text for article in articles(edition) for _, text in lines(article)]
    texts += [text for _, _, words in short_words(edition) for text in words.values()]
    used = set().union(*map(fact_ids, texts))
    for contact in edition.contacts.values():
        used |= {*contact.facts}
    for deadline in edition.deadlines:
        used |= {*deadline.limits, deadline.rules_change}
    yield from _unused(edition, "facts.toml", "fact", edition.facts, used, "name it in a text or remove it")


def sources(edition: Edition) -> Iterator[Fault]:
    named = [fact.sources for fact in edition.facts.values()]
    named += [page.info.sources for page in edition.pages.values()]
    named += [step.info.sources for step in edition.steps.values()]
    named += [sources for step in edition.steps.values() for _, sources in cited(step)]
    named += [what_if.info.sources for what_if in edition.what_ifs.values()]
    named += [question.sources for question in edition.rules]
    named += [letter.info.sources for letter in edition.letters.values()]
    named += [contact.sources for contact in edition.contacts.values()]
    named += [office.sources for office in edition.institutions.values()]
    named += [deadline.sources for deadline in edition.deadlines]
    used = {source for names in named for source in names}
    used |= {row.source_id for rows in edition.observations.values() for row in rows}
    for path in ("sources.toml", "statistics/sources.toml"):
        text = (edition.root / path).read_text(encoding="utf-8")
        here = [key for key in edition.sources if f"\n[{key}]" in f"\n{text}"]
        yield from _unused(edition, path, "source", here, used, "name it where it was read for, or remove it")


def terms(edition: Edition) -> Iterator[Fault]:
    leading = {key for key, term in edition.glossary.items() if term.pages or term.steps}
    yield from _unused(edition, "glossary.toml", "term", edition.glossary, leading, "name the pages that explain it")


def _unused(
    edition: Edition, path: str, kind: str, known: Iterable[str], used: set[str], remedy: str
) -> Iterator[Fault]:
    for key in sorted(set(known) - used):
        line = record_line(edition, path, key)
        yield Fault(path, line, f"unused-{kind}", f"{key}: no text uses this {kind}; {remedy}", "warning")


RULES = (facts, sources, terms)
