"""Rules for figures that nobody could trace: shown as claims in one story, beside official ones, and nowhere else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal

from kiosk.check.places import Place, lines, place_of
from kiosk.check.records import records
from kiosk.check.strict.promised import place_of_name, promises_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import FACTS, SOURCES, SOURCES_OF_STATISTICS, STORIES
from kiosk.edition.placeholders import PLACEHOLDER
from kiosk.edition.records.names import named
from kiosk.edition.records.promises import Unsourced
from kiosk.edition.records.stories import Story
from kiosk.rendering.story_rows import official_value, select

UNSOURCED = "unsourced"  # the kind of source
FIGURE = re.compile(r"\d")
SEPARATORS = {"\u066c": ",", "\u066b": "."}


def the_story_sets_claims_beside_official_figures(edition: Edition) -> Iterator[Fault]:
    for unsourced, story in _told(edition):
        for problem in _problems_of(edition, unsourced, story):
            yield Place(STORIES, (story.id,)).fault(edition, "unsourced-story", f"{story.id}: {problem}", "warning")


def _problems_of(edition: Edition, unsourced: Unsourced, story: Story) -> Iterator[str]:
    if story.kind != "comparison":
        yield f"is promised as a comparison and has the kind {story.kind}"
    for language in edition.languages:
        phrases, title = unsourced.title.get(language, ()), story.title.get(language, "")
        if phrases and title and not any(phrase in title for phrase in phrases):
            yield f"the title in {language} must say “{phrases[0]}”"
    for row in story.rows:
        claims = select(edition, row.claim)
        if not any(official_value(edition, row, claim.period) is not None for claim in claims):
            yield f"no official figure stands beside {row.id} in any period; name one"
        if foreign := sorted({claim.source_id for claim in claims} - {unsourced.source}):
            yield f"{row.id} claims what comes from {', '.join(foreign)}; only {unsourced.source} may be claimed"


def claimed_figures_are_there(edition: Edition) -> Iterator[Fault]:
    """Without them the story would warn of nothing."""
    for unsourced, story in _told(edition):
        for figure in sorted(set(unsourced.figures) - _claimed(edition, story)):
            message = f"{figure} is promised as a claim that no official figure bears out; {story.id} has no such claim"
            yield Place(STORIES, (story.id,)).fault(edition, "unsourced-story", message, "warning")


def nothing_else_is_unsourced(edition: Edition) -> Iterator[Fault]:
    """No text and no fact rests on such a source, and there is no other of the kind."""
    unsourced = promises_of(edition).unsourced
    if unsourced is None:
        return
    known = {key for key, source in edition.sources.items() if source.kind == UNSOURCED}
    if unsourced.source in edition.sources and unsourced.source not in known:
        message = f"{unsourced.source} is promised as a source of the kind {UNSOURCED}; its kind is another"
        yield place_of_name(edition, unsourced.source).fault(edition, "unsourced-elsewhere", message, "warning")
    for key in sorted(known - {unsourced.source}):
        message = (
            f"{key}: only {unsourced.source} may be a source of the kind {UNSOURCED}; find one that says who wrote it"
        )
        yield _place_of_source(edition, key).fault(edition, "unsourced-elsewhere", message, "warning")
    for path, keys, record in records(edition):
        names = {name for found in named(record, keys) if found.kind == "source" for name in found.names}
        for key in sorted(names & known):
            message = f"{key} names no source itself: nothing but a claim rests on it; name another"
            yield Place(path, (*keys, "sources")).fault(edition, "unsourced-elsewhere", message, "warning")


def claimed_figures_stand_nowhere_else(edition: Edition) -> Iterator[Fault]:
    for _, story in _told(edition):
        claimed = _claimed(edition, story)
        for place, text in _texts(edition, story):
            for figure in sorted(figures(text) & claimed):
                message = f"{figure} is a claim without a source; it stands in the story {story.id} only"
                yield place.fault(edition, "claimed-figure", message, "warning")


def _texts(edition: Edition, story: Story) -> Iterator[tuple[Place, str]]:
    """All texts and facts but those of the story, with their places."""
    for article in edition.articles:
        for number, line in lines(article):
            yield Place(article.path, number), PLACEHOLDER.sub("", line)
    for short in edition.short_texts:
        if not (short.in_story and short.name.startswith(f"story/{story.id}/")):
            yield place_of(short), "\n".join(short.words.values())
    for key, fact in edition.facts.items():
        yield Place(FACTS, (key,)), str(fact.value)


def figures(text: str) -> set[Decimal]:
    """Every number of a text, whatever its separators and digits."""
    if not FIGURE.search(text):
        return set()
    text = "".join(str(unicodedata.digit(c)) if c.isdecimal() else SEPARATORS.get(c, c) for c in text)
    found = re.findall(r"\d+(?:[.,\s\u00a0\u202f]\d+)*", text)
    plain = [re.sub(r"[.,\s\u00a0\u202f](?=\d{3}(?:\D|$))", "", number).replace(",", ".") for number in found]
    return {Decimal(number) for number in plain if re.fullmatch(r"\d+(?:\.\d+)?", number)}


def _told(edition: Edition) -> Iterator[tuple[Unsourced, Story]]:
    """The promise and its story, when there are both."""
    unsourced = promises_of(edition).unsourced
    yield from ((unsourced, story) for story in edition.stories if unsourced and story.id == unsourced.story)


def _claimed(edition: Edition, story: Story) -> set[Decimal]:
    """The figures of a story that no official figure bears out."""
    claims = [claim for row in story.rows for claim in select(edition, row.claim)]
    official = {row.value for rows in edition.observations.values() for row in rows if row not in claims}
    return {claim.value for claim in claims} - official


def _place_of_source(edition: Edition, key: str) -> Place:
    in_texts = f"[{key}]" in (edition.root / SOURCES).read_text(encoding="utf-8")
    return Place(SOURCES if in_texts else SOURCES_OF_STATISTICS, (key,))


RULES = (
    the_story_sets_claims_beside_official_figures,
    claimed_figures_are_there,
    nothing_else_is_unsourced,
    claimed_figures_stand_nowhere_else,
)
