"""Rules for what an edition promises about marks: how many at most, where never, and words that are said nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.places import Place, lines, place_of
from kiosk.check.strict.promised import promises_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import FACTS, PROMISES
from kiosk.rendering.doubts import marked_facts


def marks_are_as_few_as_promised(edition: Edition) -> Iterator[Fault]:
    most = promises_of(edition).marks.most
    originals = (owner.articles.get(edition.info.source_language) for owner in edition.owners)
    count = sum(len(marked_facts(edition, article)) for article in originals if article)
    if most is not None and count > most:
        message = (
            f"{count} marks in the words of the texts where {most} are promised; `kiosk check --report` lists them"
        )
        yield Place(PROMISES, ("marks", "most")).fault(edition, "too-many-marks", message, "warning")


def what_is_never_doubtful_is_not(edition: Edition) -> Iterator[Fault]:
    """A number to call in danger that carries a doubt is not called."""
    for name in promises_of(edition).marks.never:
        fact = edition.facts.get(name)
        if fact is not None and fact.doubts:
            message = f"{name} is promised without doubt; try it, or take it out of every text"
            yield Place(FACTS, (name,)).fault(edition, "marked-in-danger", message, "warning")


def what_is_unsaid_stays_unsaid(edition: Edition) -> Iterator[Fault]:
    unsaid = promises_of(edition).marks.unsaid
    for article in edition.articles:
        for number, line in lines(article):
            for phrase in _found(line, unsaid.get(article.language, ())):
                yield Fault(article.path, number, "unsaid-words", _message(phrase), "warning")
    for short in edition.short_texts:
        for language, words in short.words.items():
            for phrase in _found(words, unsaid.get(language, ())):
                yield place_of(short).fault(edition, "unsaid-words", f"{short.name}: {_message(phrase)}", "warning")


def _found(text: str, phrases: tuple[str, ...]) -> list[str]:
    return [phrase for phrase in phrases if phrase.casefold() in text.casefold()]


def _message(phrase: str) -> str:
    return f"“{phrase}” is promised to be said nowhere: nobody does it; say what the reader can do"


RULES = (marks_are_as_few_as_promised, what_is_never_doubtful_is_not, what_is_unsaid_stays_unsaid)
