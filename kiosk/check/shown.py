"""Every text that a reader can see, with its language and its place: for rules that ask the same of all of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from kiosk.check.places import Place, is_rich, place_of
from kiosk.edition.edition import Edition
from kiosk.edition.files import EDITION, FACTS, INSTITUTIONS, SOURCES, SOURCES_OF_STATISTICS
from kiosk.edition.records.articles import Article

IN_SHORT_LINE = 4
Form = Literal["markdown", "line of markdown", "plain"]


class Shown(msgspec.Struct, frozen=True):
    """A text as it stands in its file.

    Attributes:
        place: where it begins.
        language: empty for names and values, which are the same in every language.
        called: how a message begins when several texts stand in one place.
    """

    place: Place
    language: str
    text: str
    form: Form = "plain"
    called: str = ""

    def at(self, offset: int) -> Place:
        """Where one of its lines stands; a text in a record has but one place."""
        at = self.place.at
        return Place(self.place.path, at + self.text.count("\n", 0, offset)) if isinstance(at, int) else self.place


def shown(edition: Edition) -> Iterator[Shown]:
    """Texts of articles, of records and of what both rest on."""
    for article in edition.articles:
        yield from of_article(article)
    for short in edition.short_texts:
        for language, text in short.words.items():
            form: Form = "line of markdown" if is_rich(short) else "plain"
            yield Shown(place_of(short), language, text, form, f"{short.name} {language}: ")
    yield from _names(edition)


def of_article(article: Article) -> Iterator[Shown]:
    """Front matter, headings and sections."""
    front = article.front
    for line, words in enumerate((front.title, front.summary, front.in_short), 2):
        form: Form = "line of markdown" if line == IN_SHORT_LINE else "plain"
        yield Shown(Place(article.path, line), article.language, words, form)
    for section in article.sections:
        yield Shown(Place(article.path, section.title_line), article.language, section.title)
        yield Shown(Place(article.path, section.line), article.language, section.markdown, "markdown")


def _names(edition: Edition) -> Iterator[Shown]:
    for language in edition.info.language:
        buttons = (language.sight, language.hear, language.help)
        for words in (language.name, language.greeting, language.choose, language.promise, *buttons, language.dated):
            yield Shown(Place(EDITION, (language.code,)), language.code, words)
    for key, fact in edition.facts.items():
        if isinstance(fact.value, str):
            yield Shown(Place(FACTS, (key, "value")), "", fact.value, called=f"{key}: ")
    for key, office in edition.institutions.items():
        yield Shown(Place(INSTITUTIONS, (key,)), "", " ".join(office.abbreviations), called=f"{key}: ")
    for letter in edition.letters.values():
        for code, words in letter.info.official.items():
            yield Shown(Place(letter.file, letter.keys), code, words, called=f"{letter.id}: ")
    for path, keys in _sources(edition).items():
        for key in keys:
            source = edition.sources[key]
            yield Shown(Place(path, (key,)), "", f"{source.publisher}\n{source.title}", called=f"{key}: ")


def _sources(edition: Edition) -> dict[str, list[str]]:
    """File → the sources in it."""
    of_statistics = (edition.root / SOURCES_OF_STATISTICS).read_text(encoding="utf-8")
    there = {key for key in edition.sources if f"[{key}]" in of_statistics}
    return {SOURCES: [key for key in edition.sources if key not in there], SOURCES_OF_STATISTICS: sorted(there)}
