"""What there is to translate in an edition: pieces of articles and short words of the TOML files, each with a name.

The name of a unit is stable and readable: `pages/appeal/title`, `pages/appeal#today/title`, `pages/appeal#today`,
`glossary.toml#court/meaning`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from kiosk.edition.edition import Edition
from kiosk.edition.kinds import one_of
from kiosk.edition.records.articles import Article
from kiosk.edition.translation import HEAD, State, section_states
from kiosk.edition.word_states import word_state
from kiosk.errors import UsageError

Kind = Literal["line", "markdown", "forms"]
UnitState = Literal["missing", "outdated", "machine", "person", "reviewed", "written"]
Keys = tuple[str | int, ...]

HEAD_PARTS = ("title", "summary", "in_short")


class ArticlePlace(msgspec.Struct, frozen=True):
    """A part of an article: `title`, `summary`, `in_short` of the head, `title` or `text` of a section."""

    folder: str
    section: str
    part: str


class WordsPlace(msgspec.Struct, frozen=True):
    """A table language → words in a TOML file."""

    path: str
    keys: Keys


class Unit(msgspec.Struct, frozen=True):
    """One piece of text and its translation.

    Attributes:
        kind: plain words on one line, Markdown, or the forms of a term, one a line.
        source, target: the text in the source language and in another, empty when there is none.
        state: what is known about the translation.
    """

    id: str
    place: ArticlePlace | WordsPlace
    kind: Kind
    source: str
    target: str
    state: UnitState

    @property
    def home(self) -> str:
        """The folder of the article, or the file that holds the words of all languages."""
        return self.place.folder if isinstance(self.place, ArticlePlace) else self.place.path


def units(edition: Edition, language: str, names: Sequence[str] = ()) -> list[Unit]:
    """Everything to translate into `language`, or what is named: `appeal`, `pages/appeal`, a TOML file (`topics`).

    Raises:
        UsageError: a name stands for nothing.
    """
    found = [*_of_articles(edition, language), *_of_words(edition, language)]
    if not names:
        return found
    for name in names:
        if not any(_is_named(unit, name) for unit in found):
            kinds = one_of([*(kind.id for kind in edition.kinds), "file of words"])
            raise UsageError(f"{name}: there is no such {kinds}")
    return [unit for unit in found if any(_is_named(unit, name) for name in names)]


def _is_named(unit: Unit, name: str) -> bool:
    home = unit.home.removesuffix(".toml")
    return name.removesuffix(".toml") in {home, home.rpartition("/")[2]}


def _of_articles(edition: Edition, language: str) -> Iterator[Unit]:
    for owner in edition.owners:
        original = owner.articles.get(edition.info.source_language)
        if original is not None:
            yield from _of_article(owner.folder, original, owner.articles.get(language))


def _of_article(folder: str, original: Article, translated: Article | None) -> Iterator[Unit]:
    states: dict[str, State] = section_states(translated, original) if translated else {}
    texts = article_texts(translated) if translated else {}
    for (section, part), source in article_texts(original).items():
        target = texts.get((section, part), "")
        yield Unit(
            id=article_unit_id(folder, section, part),
            place=ArticlePlace(folder, section, part),
            kind="markdown" if part == "text" else "line",
            source=source,
            target=target,
            state=_state(states.get(section)) if target else "missing",
        )


def article_texts(article: Article) -> dict[tuple[str, str], str]:
    """Section and part → text, without the empty lines around it."""
    texts = {(HEAD, part): getattr(article.front, part).strip() for part in HEAD_PARTS}
    for section in article.sections:
        texts[section.id, "title"] = section.title.strip()
        texts[section.id, "text"] = section.markdown.strip()
    return {place: text for place, text in texts.items() if text}


def article_unit_id(folder: str, section: str, part: str) -> str:
    """The name of a unit of an article."""
    if section == HEAD:
        return f"{folder}/{part}"
    return f"{folder}#{section}" if part == "text" else f"{folder}#{section}/{part}"


def _state(known: State | None) -> UnitState:
    return "missing" if known is None else "written" if known == "original" else known


def _of_words(edition: Edition, language: str) -> Iterator[Unit]:
    for text in edition.short_texts:
        source = text.words.get(edition.info.source_language)
        if source and text.kind != "plurals":  # every language has others
            state = word_state(edition, text, language)
            yield Unit(
                id=f"{text.path}#{text.name}",
                place=WordsPlace(text.path, text.keys),
                kind=text.kind,
                source=source,
                target=text.words.get(language, ""),
                state=_state(state),
            )
