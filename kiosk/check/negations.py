"""The rules of the small word: what says "not" in the original says it in every translation, and nothing else does.

Looks for words of denial sentence by sentence. It cannot prove that a translation is right; it finds the "do not" that
was dropped or added, which turns advice into its opposite.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.check.places import Place, lines_of_words, paired_blocks, place_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.records.articles import Article
from kiosk.edition.remembered import remembered
from kiosk.languages.patterns import any_of
from kiosk.languages.record import Negations, Patterns

NOT_PROSE = re.compile(r"\{[^}]*\}|\]\([^)]*\)")
SENTENCE_BREAK = re.compile(r"(?<=[.!?؟])[»”\"*_)]*\s+")


Text = tuple[Place, str, str, str]  # place, language, translation, original


def negations_are_kept(edition: Edition) -> Iterator[Fault]:
    words = _words_of_denial(edition)
    source = words.get(edition.info.source_language)
    for place, language, here, there in _texts(edition) if source else ():
        own = words.get(language)
        if source and own and _is_lost(own, _prose(here), source, _prose(there)):
            message = f"the original denies something here (“{_excerpt(there)}”) and this does not; check every “not”"
            yield place.fault(edition, "lost-negation", message)


def negations_are_not_added(edition: Edition) -> Iterator[Fault]:
    words = _words_of_denial(edition)
    source = words.get(edition.info.source_language)
    for place, language, here, there in _texts(edition) if source and source.unsaid else ():
        own = words.get(language)
        if source and own and own.plain and _is_added(own.plain, _prose(here), source, _prose(there)):
            message = f"this denies something and the original (“{_excerpt(there)}”) does not; check every “not”"
            yield place.fault(edition, "added-negation", message, "warning")


def _words_of_denial(edition: Edition) -> dict[str, Negations]:
    """Language → its words of denial, where they are known; `languages` tells where they are not."""
    known = ((code, edition.registry.get(code)) for code in edition.languages)
    return {code: record.negations for code, record in known if record and record.negations.kept}


def _texts(edition: Edition) -> Iterator[Text]:
    source = edition.info.source_language
    for owner in edition.owners:
        original = owner.articles.get(source)
        for article in owner.articles.values():
            if original is not None and article is not original:
                for line, here, there in _pairs(article, original):
                    yield Place(article.path, line), article.language, here, there
    for short in lines_of_words(edition):
        for language in sorted(set(short.words) & set(edition.languages) - {source}):
            yield place_of(short), language, short.words[language], short.words.get(source, "")


def _pairs(article: Article, original: Article) -> Iterator[tuple[int, str, str]]:
    """Line, translation and original of everything but the title."""
    yield 3, article.front.summary, original.front.summary
    yield 4, article.front.in_short, original.front.in_short
    sections = {section.id: section for section in original.sections}
    for section in article.sections:
        if section.id in sections:
            yield from paired_blocks(section, sections[section.id])


@remembered
def _is_lost(own: Negations, here: str, source: Negations, there: str) -> bool:
    wanted, found = _count(source, there), _count(own, here)
    if found < min(wanted, 1) or (own.one_word_each and found < wanted - 1):
        return True
    return any(_count(source, two) and not _count(own, one) for one, two in _sentences(here, there))


@remembered
def _is_added(plain: Patterns, here: str, source: Negations, there: str) -> bool:
    def denies(text: str) -> bool:
        return bool(_count(source, text) or any_of(source.unsaid or ()).search(text))

    return any(any_of(plain).search(one) and not denies(two) for one, two in _sentences(here, there))


def _sentences(here: str, there: str) -> list[tuple[str, str]]:
    """The sentences of a translation beside those of the original; none where they do not pair."""
    ours, theirs = SENTENCE_BREAK.split(here), SENTENCE_BREAK.split(there)
    return list(zip(ours, theirs, strict=True)) if len(ours) == len(theirs) else []


def _prose(text: str) -> str:
    """`text` without the names of facts, rules and pages."""
    return NOT_PROSE.sub(" ", text)


def _count(words: Negations, text: str) -> int:
    return len(any_of(words.kept or ()).findall(text))


def _excerpt(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 60 else words[:60] + "…"


RULES = (negations_are_kept, negations_are_not_added)
