"""Rules for articles: the original exists, translations have its sections in its order, the short answer is short."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.check.places import articles, owners
from kiosk.edition.faults import Fault
from kiosk.edition.model import Article, Edition
from kiosk.edition.translation import outdated_sections, void_reviews

STEP_SECTIONS = ("happens", "do", "bring", "receive", "rights", "long", "miss", "next")
LETTER_SECTIONS = ("is", "is-not", "today", "call")
WHAT_IF_SECTIONS = ("do",)
LONGEST_WHAT_IF = 60
LONGEST_IN_SHORT = 40
FEWEST_WORDS, MOST_WORDS = 200, 500
CLAIM_CARD = re.compile(r"^!!! claim-.*\n(?:[ ]{4}.*\n?|\s*\n)*", re.MULTILINE)


def original_exists(edition: Edition) -> Iterator[Fault]:
    source = edition.info.source_language
    for folder, owned in owners(edition).items():
        if source not in owned:
            yield Fault(
                f"{folder}/{source}.md", 0, "no-original", f"is missing or has faults; the {source} text comes first"
            )


def translation_exists(edition: Edition) -> Iterator[Fault]:
    for folder, owned in owners(edition).items():
        for language in edition.languages:
            if language not in owned and language != edition.info.source_language:
                message = "no translation; readers are shown the next best language and told so"
                yield Fault(f"{folder}/{language}.md", 0, "no-translation", message, "warning")


def sections_match(edition: Edition) -> Iterator[Fault]:
    for _, owned in owners(edition).items():
        original = owned.get(edition.info.source_language)
        if original is None:
            continue
        wanted = [section.id for section in original.sections]
        for article in owned.values():
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
    for article in articles(edition):
        names = [section.id for section in article.sections]
        for n, section in enumerate(article.sections):
            if section.id in names[:n]:
                yield Fault(article.path, section.title_line, "section-twice", f"a second section {{#{section.id}}}")


def steps_have_their_sections(edition: Edition) -> Iterator[Fault]:
    for step in edition.steps.values():
        for article in step.articles.values():
            names = tuple(section.id for section in article.sections)
            if names != STEP_SECTIONS:
                message = f"a step has the sections {', '.join(STEP_SECTIONS)} in this order"
                yield Fault(article.path, 1, "step-sections", message)


def letters_have_their_sections(edition: Edition) -> Iterator[Fault]:
    for letter in edition.letters.values():
        for article in letter.articles.values():
            names = tuple(section.id for section in article.sections)
            if names != LETTER_SECTIONS:
                message = f"a letter has the sections {', '.join(LETTER_SECTIONS)} in this order"
                yield Fault(article.path, 1, "letter-sections", message)


def what_ifs_are_short(edition: Edition) -> Iterator[Fault]:
    """One section that says what to do, counted in the original."""
    for what_if in edition.what_ifs.values():
        for article in what_if.articles.values():
            if tuple(section.id for section in article.sections) != WHAT_IF_SECTIONS:
                yield Fault(article.path, 1, "what-if-sections", "a what-if has one section, {#do}")
        original = what_if.articles.get(edition.info.source_language)
        count = sum(len(section.markdown.split()) for section in original.sections) if original else 0
        if original and count > LONGEST_WHAT_IF:
            message = f"{count} words; a what-if has at most {LONGEST_WHAT_IF}: its page says more"
            yield Fault(original.path, 1, "what-if-length", message, "warning")


def titles_differ(edition: Edition) -> Iterator[Fault]:
    """Two pages of one name cannot be told apart in a list, nor two steps, two what-ifs or two letters."""
    seen: dict[tuple[str, str, str], str] = {}
    for folder, owned in owners(edition).items():
        kind = folder.split("/")[0]
        for article in owned.values():
            first = seen.setdefault((kind, article.language, article.front.title.casefold()), article.path)
            if first != article.path:
                yield Fault(article.path, 2, "same-title", f"has the title of {first}; give one of them another")


def pages_are_neither_empty_nor_endless(edition: Edition) -> Iterator[Fault]:
    """Counted in the original, without the cards of claims, which are read one at a time."""
    for page in edition.pages.values():
        article = page.articles.get(edition.info.source_language)
        if article is None:
            continue
        count = sum(len(CLAIM_CARD.sub("", section.markdown).split()) for section in article.sections)
        if not FEWEST_WORDS <= count <= MOST_WORDS:
            message = f"{count} words; a page has {FEWEST_WORDS} to {MOST_WORDS}: split it or say more"
            yield Fault(article.path, 1, "page-length", message, "warning")


def in_short_is_short(edition: Edition) -> Iterator[Fault]:
    for article in articles(edition):
        count = len(article.front.in_short.split())
        if count > LONGEST_IN_SHORT:
            message = f"in_short has {count} words; at most {LONGEST_IN_SHORT}"
            yield Fault(article.path, 4, "long-answer", message, "warning")


def translation_is_current(edition: Edition) -> Iterator[Fault]:
    for folder, owned in owners(edition).items():
        original = owned.get(edition.info.source_language)
        for article in owned.values():
            outdated = outdated_sections(article, original) if original else []
            if outdated:
                message = (
                    f"the English of {', '.join(outdated)} changed since; translate anew, then run "
                    f"`kiosk confirm {folder.split('/')[1]} --lang {article.language}`"
                )
                yield Fault(article.path, 1, "outdated", message, "warning")


def reviews_hold(edition: Edition) -> Iterator[Fault]:
    for article in articles(edition):
        for name in void_reviews(article):
            review = article.front.reviewed[name]
            message = (
                f"{name} changed after {review.by} reviewed it on {review.on} and counts as not reviewed; "
                f"have it reviewed again, or remove it from [reviewed]"
            )
            yield Fault(article.path, 1, "void-review", message, "warning")


def original_says_so(edition: Edition) -> Iterator[Fault]:
    for article in articles(edition):
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
    steps_have_their_sections,
    letters_have_their_sections,
    what_ifs_are_short,
    titles_differ,
    pages_are_neither_empty_nor_endless,
    in_short_is_short,
    translation_is_current,
    reviews_hold,
    original_says_so,
)
