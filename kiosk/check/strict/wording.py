"""Rules for words that are promised: how a text begins, what a caveat says, what stands beside a time limit."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.places import Place
from kiosk.check.strict.promised import promises_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import STORIES
from kiosk.edition.placeholders import fact_ids
from kiosk.edition.records.articles import Article, Section
from kiosk.edition.records.promises import Limits, Opening

IN_SHORT_LINE = 4  # of an article
DAYS = ("days", "calendar-days", "working-days")


def texts_begin_as_promised(edition: Edition) -> Iterator[Fault]:
    for opening in promises_of(edition).opening:
        pages = [edition.pages[slug] for slug in opening.pages if slug in edition.pages]
        for article in (article for page in pages for article in page.articles.values()):
            yield from _other_beginning(article, opening)


def _other_beginning(article: Article, opening: Opening) -> Iterator[Fault]:
    phrases = opening.words.get(article.language, ())
    if phrases and not article.front.in_short.startswith(phrases):
        message = f"in_short must begin with “{phrases[0]}”"
        yield Fault(article.path, IN_SHORT_LINE, "other-beginning", message, "warning")


def stories_have_their_caveat(edition: Edition) -> Iterator[Fault]:
    caveats = promises_of(edition).caveats
    for story in edition.stories:
        for language in edition.languages:
            phrases, caveat = caveats.get(language, ()), story.caveat.get(language, "")
            if phrases and caveat and not any(phrase in caveat for phrase in phrases):
                message = f"{story.id} {language}: the caveat must say “{phrases[0]}”: a figure is nobody's chance"
                yield Place(STORIES, (story.id, "caveat")).fault(edition, "no-caveat", message, "warning")


def limits_in_days_never_stand_alone(edition: Edition) -> Iterator[Fault]:
    limits = promises_of(edition).limits
    for owner in edition.owners if limits else ():
        original = owner.articles.get(edition.info.source_language)
        if original and limits:
            yield from _limits_alone(edition, limits, original)


def _limits_alone(edition: Edition, limits: Limits, article: Article) -> Iterator[Fault]:
    for section in article.sections:
        there = fact_ids(section.markdown) - set(limits.on_no_letter)
        in_days = sorted(key for key in there if key in edition.facts and edition.facts[key].unit in DAYS)
        if in_days and not _says(section, limits.beside):
            message = f"{', '.join(in_days)}: write beside it that the reader's own letter counts"
            yield Fault(article.path, section.title_line, "limit-alone", message, "warning")


def _says(section: Section, phrases: tuple[str, ...]) -> bool:
    words = " ".join(section.markdown.split())
    return any(phrase in words for phrase in phrases)


RULES = (texts_begin_as_promised, stories_have_their_caveat, limits_in_days_never_stand_alone)
