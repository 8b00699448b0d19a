"""Rules for words that stand only where they are called untrue: no reader may take a rumour for a way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.check.places import passages
from kiosk.check.strict.promised import promises_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.kinds import PAGE
from kiosk.edition.owners import Owner
from kiosk.edition.placeholders import PLACEHOLDER
from kiosk.edition.records.articles import Article, ArticleInfo
from kiosk.edition.records.promises import Refuted

SENTENCE_END = re.compile(r"[.!?؟]")
UNREAD = re.compile(rf"\*|{PLACEHOLDER.pattern}|(?<=\])\([^)\n]*\)")  # emphasis, names of facts, targets of links


def untrue_words_stand_where_they_are_refuted(edition: Edition) -> Iterator[Fault]:
    for refuted in promises_of(edition).refuted:
        for owner in edition.owners:
            for article in owner.articles.values():
                yield from _faults(refuted, owner, article)


def _faults(refuted: Refuted, owner: Owner[ArticleInfo], article: Article) -> Iterator[Fault]:
    phrases = refuted.words.get(article.language, ())
    found = list(_found(article, phrases, refuted.unless.get(article.language, ())))
    refuting = owner.kind.id == PAGE.id and owner.id in refuted.only_in
    if not refuting:
        for line, phrase in found:
            message = f"“{phrase}” stands only where it is refuted: {', '.join(refuted.only_in)}; say it otherwise"
            yield Fault(article.path, line, "refuted-words", message, "warning")
    elif phrases and not found:
        message = f"must name and refute “{phrases[0]}”, as promised"
        yield Fault(article.path, 0, "not-refuted", message, "warning")


def _found(article: Article, phrases: tuple[str, ...], unless: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Line and words of what is named and not refuted in the same sentence."""
    for first_line, text in passages(article):
        plain = UNREAD.sub("", text)
        for phrase in phrases:
            for match in _pattern(phrase).finditer(plain):
                if not any(_pattern(words).search(_sentence(plain, match)) for words in unless):
                    yield first_line + plain.count("\n", 0, match.start()), phrase


def _pattern(phrase: str) -> re.Pattern[str]:
    """A phrase, also over the end of a line."""
    return re.compile(r"\s+".join(map(re.escape, phrase.split())), re.IGNORECASE)


def _sentence(text: str, match: re.Match[str]) -> str:
    """The sentence in which something was found."""
    begin = max((end.end() for end in SENTENCE_END.finditer(text, 0, match.start())), default=0)
    end = SENTENCE_END.search(text, match.end())
    return text[begin : end.start() if end else len(text)]


RULES = (untrue_words_stand_where_they_are_refuted,)
