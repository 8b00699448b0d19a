"""Rules for articles: the original exists, translations have its sections in its order, the short answer is short."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.records.articles import Article
from kiosk.edition.translation import outdated_sections, void_reviews

LONGEST_IN_SHORT = 40
CLAIM_CARD = re.compile(r"^!!! claim-.*\n(?:[ ]{4}.*\n?|\s*\n)*", re.MULTILINE)


def original_exists(edition: Edition) -> Iterator[Fault]:
    source = edition.info.source_language
    for owner in edition.owners:
        if source not in owner.articles:
            message = f"is missing or has faults; the {source} text comes first"
            yield Fault(f"{owner.folder}/{source}.md", 0, "no-original", message)


def translation_exists(edition: Edition) -> Iterator[Fault]:
    for owner in edition.owners:
        for language in edition.languages:
            if language not in owner.articles and language != edition.info.source_language:
                message = "no translation; readers are shown the next best language and told so"
                yield Fault(f"{owner.folder}/{language}.md", 0, "no-translation", message, "warning")


def sections_match(edition: Edition) -> Iterator[Fault]:
    for owner in edition.owners:
        original = owner.articles.get(edition.info.source_language)
        if original is None:
            continue
        wanted = [section.id for section in original.sections]
        for article in owner.articles.values():
            yield from _section_faults(article, wanted, original.language)


def _section_faults(article: Article, wanted: list[str], source: str) -> Iterator[Fault]:
    names = [section.id for section in article.sections]
    for name in wanted:
        if name not in names:
            yield Fault(
                article.path,
                1,
                "missing-section",
                f"has no section {{#{name}}}, which the {source} text has; translate it",
            )
    for section in article.sections:
        if section.id not in wanted:
            yield Fault(
                article.path, section.title_line, "extra-section", f"the {source} text has no section {{#{section.id}}}"
            )
    if sorted(names) == sorted(wanted) and names != wanted:
        yield Fault(
            article.path,
            1,
            "section-order",
            f"the sections must follow the order of the {source} text: {', '.join(wanted)}",
        )


def section_names_differ(edition: Edition) -> Iterator[Fault]:
    for article in edition.articles:
        names = [section.id for section in article.sections]
        for n, section in enumerate(article.sections):
            if section.id in names[:n]:
                yield Fault(article.path, section.title_line, "section-twice", f"a second section {{#{section.id}}}")


def sections_are_those_of_the_kind(edition: Edition) -> Iterator[Fault]:
    for owner in edition.owners:
        wanted = owner.kind.sections
        for article in owner.articles.values():
            if wanted and tuple(section.id for section in article.sections) != wanted:
                listed = f"the sections {', '.join(wanted)} in this order"
                message = f"a {owner.kind.id} has {listed if len(wanted) > 1 else f'one section, {{#{wanted[0]}}}'}"
                yield Fault(article.path, 1, f"{owner.kind.id}-sections", message)


def length_is_that_of_the_kind(edition: Edition) -> Iterator[Fault]:
    """Counted in the original, without the cards of claims, which are read one at a time."""
    for owner in edition.owners:
        kind, original = owner.kind, owner.articles.get(edition.info.source_language)
        if original is None or kind.most_words is None:
            continue
        count = sum(len(CLAIM_CARD.sub("", section.markdown).split()) for section in original.sections)
        if not kind.fewest_words <= count <= kind.most_words:
            wanted = f"{kind.fewest_words} to {kind.most_words}" if kind.fewest_words else f"at most {kind.most_words}"
            message = f"{count} words; a {kind.id} has {wanted}: {kind.length_remedy}"
            yield Fault(original.path, 1, f"{kind.id}-length", message, "warning")


def titles_differ(edition: Edition) -> Iterator[Fault]:
    """Two articles of one kind that have one name cannot be told apart in a list."""
    seen: dict[tuple[str, str, str], str] = {}
    for owner in edition.owners:
        for article in owner.articles.values():
            first = seen.setdefault((owner.kind.id, article.language, article.front.title.casefold()), article.path)
            if first != article.path:
                yield Fault(article.path, 2, "same-title", f"has the title of {first}; give one of them another")


def in_short_is_short(edition: Edition) -> Iterator[Fault]:
    for article in edition.articles:
        count = len(article.front.in_short.split())
        if count > LONGEST_IN_SHORT:
            message = f"in_short has {count} words; at most {LONGEST_IN_SHORT}"
            yield Fault(article.path, 4, "long-answer", message, "warning")


def translation_is_current(edition: Edition) -> Iterator[Fault]:
    for owner in edition.owners:
        original = owner.articles.get(edition.info.source_language)
        for article in owner.articles.values():
            outdated = outdated_sections(article, original) if original else []
            if outdated:
                command = f"`kiosk confirm {owner.id} --lang {article.language}`"
                message = f"the English of {', '.join(outdated)} changed since; translate anew, then run {command}"
                if not article.front.made_from:
                    message = f"nobody said yet that it says what the English says; compare them, then run {command}"
                yield Fault(article.path, 1, "outdated", message, "warning")


def reviews_hold(edition: Edition) -> Iterator[Fault]:
    for article in edition.articles:
        for name in void_reviews(article):
            review = article.front.reviewed[name]
            message = (
                f"{name} changed after {review.by} reviewed it on {review.on} and counts as not reviewed; "
                f"have it reviewed again, or remove it from [reviewed]"
            )
            yield Fault(article.path, 1, "void-review", message, "warning")


def original_says_so(edition: Edition) -> Iterator[Fault]:
    for article in edition.articles:
        is_source = article.language == edition.info.source_language
        if is_source != (article.front.translation == "original"):
            yield Fault(
                article.path,
                5,
                "wrong-state",
                "`original` is for the source language, the others are `machine` or `person`",
            )


RULES = (
    original_exists,
    translation_exists,
    sections_match,
    section_names_differ,
    sections_are_those_of_the_kind,
    length_is_that_of_the_kind,
    titles_differ,
    in_short_is_short,
    translation_is_current,
    reviews_hold,
    original_says_so,
)
