"""Rules for the words that are said at a desk.

Who knows an office or a paper by the word of their own language alone cannot ask for it, nor find it on a door.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kiosk.check.places import lines
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.records.articles import Article
from kiosk.edition.records.contacts import Institution
from kiosk.edition.records.glossary import Term


def offices_have_the_words_of_their_desks(edition: Edition) -> Iterator[Fault]:
    """An office that is called otherwise in every official language: its abbreviations stand once in a text."""
    for office in edition.institutions.values():
        at_the_desk = office.abbreviations[1:]  # the first is that of the original
        for article in edition.articles if len(at_the_desk) == len(edition.info.official_languages) else ():
            line = _first_line(article, [_whole(called) for called in _called(office, article.language)])
            missing = [word for word in at_the_desk if line and not _first_line(article, [_whole(word)])]
            if missing:
                message = f"an office is named without {', '.join(missing)}; write once what is said at its desk"
                yield Fault(article.path, line, "no-desk-words", message, "warning")


def words_have_those_of_the_offices_where_they_are_explained(edition: Edition) -> Iterator[Fault]:
    """A word of the glossary, on the page that explains it best, in languages that no office speaks."""
    official = edition.info.official_languages
    for term in edition.glossary.values():
        articles = edition.pages[term.pages[0]].articles if term.pages[:1] and term.pages[0] in edition.pages else {}
        for article in (article for code, article in articles.items() if code not in official):
            line = _first_line(article, _begun(term.terms.get(article.language, ())))
            missing = [code for code in official if line and not _first_line(article, _begun(_forms(term, code)))]
            if missing:
                words = ", ".join(_forms(term, code)[0] for code in missing)
                message = f"write {words} beside it: that is what the reader will hear"
                yield Fault(article.path, line, "no-desk-words", message, "warning")


def _forms(term: Term, code: str) -> tuple[str, ...]:
    """The word in a language, or that of all languages."""
    return tuple(term.terms.get(code, ())) or tuple(next(iter(term.terms.values())))


def _called(office: Institution, language: str) -> tuple[str, ...]:
    """Its abbreviations, and its name where that is more than a common word like "the court"."""
    name = office.names.get(language, "").split(" (")[0]
    return (*office.abbreviations, *([name] if " " in name else []))


def _first_line(article: Article, patterns: list[re.Pattern[str]]) -> int:
    """The first line in which one of the patterns is found; 0 when none is."""
    return next((number for number, text in lines(article) if any(each.search(text) for each in patterns)), 0)


def _begun(words: tuple[str, ...]) -> list[re.Pattern[str]]:
    """What finds words of the glossary, in the plural and in compounds too."""
    return [_pattern(rf"(?<!\w){re.escape(word)}", re.IGNORECASE) for word in words]


def _whole(name: str) -> re.Pattern[str]:
    """What finds a name as it is written: CALL is a court, "call" is not."""
    return _pattern(rf"(?<!\w){re.escape(name)}(?!\w)", 0)


@cache
def _pattern(source: str, flags: int) -> re.Pattern[str]:
    return re.compile(source, flags)


RULES = (offices_have_the_words_of_their_desks, words_have_those_of_the_offices_where_they_are_explained)
