"""Rules for records that nothing uses: a fact, a source or a word that leads nowhere grows stale unseen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.check.places import Place, lines_of_words, passages
from kiosk.check.records import names_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import FACTS, GLOSSARY, SOURCES, SOURCES_OF_STATISTICS
from kiosk.edition.placeholders import fact_ids


def facts(edition: Edition) -> Iterator[Fault]:
    texts = [text for article in edition.articles for _, text in passages(article)]
    texts += [text for short in lines_of_words(edition) for text in short.words.values()]
    used = names_of(edition, "fact").union(*map(fact_ids, texts))
    yield from _unused(edition, FACTS, "fact", edition.facts, used, "name it in a text or remove it")


def sources(edition: Edition) -> Iterator[Fault]:
    used = names_of(edition, "source")
    used |= {row.source_id for rows in edition.observations.values() for row in rows}
    for path in (SOURCES, SOURCES_OF_STATISTICS):
        text = "\n" + (edition.root / path).read_text(encoding="utf-8")
        here = [key for key in edition.sources if f"\n[{key}]" in text]
        yield from _unused(edition, path, "source", here, used, "name it where it was read for, or remove it")


def terms(edition: Edition) -> Iterator[Fault]:
    leading = {key for key, term in edition.glossary.items() if term.pages or term.steps}
    yield from _unused(edition, GLOSSARY, "term", edition.glossary, leading, "name the pages that explain it")


def _unused(
    edition: Edition, path: str, kind: str, known: Iterable[str], used: set[str], remedy: str
) -> Iterator[Fault]:
    for key in sorted(set(known) - used):
        message = f"{key}: no text uses this {kind}; {remedy}"
        yield Place(path, (key,)).fault(edition, f"unused-{kind}", message, "warning")


RULES = (facts, sources, terms)
