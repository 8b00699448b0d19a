"""How far the translations are: each article in each language, and the words that stand in other files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec

from kiosk.edition.edition import Edition
from kiosk.edition.files import GLOSSARY
from kiosk.edition.interface_words import InterfaceWords
from kiosk.edition.owners import Owner
from kiosk.edition.records.articles import ArticleInfo
from kiosk.edition.records.short_texts import ShortText
from kiosk.edition.translation import State, outdated_sections, section_states, state
from kiosk.edition.word_states import word_state

CellState = Literal["reviewed", "not-reviewed", "outdated", "missing", "faulty"]


class Cell(msgspec.Struct, frozen=True, omit_defaults=True):
    """One article in one language; the numbers count its sections and its front matter.

    Attributes:
        outdated: their English changed since.
        reviewed, person: a native speaker reviewed them; a person made them and nobody reviewed them.
    """

    state: CellState
    sections: int = 0
    outdated: int = 0
    reviewed: int = 0
    person: int = 0


class WordsCell(msgspec.Struct, frozen=True, omit_defaults=True):
    """Words of one kind in one language; the numbers count them, `of` those that should be there.

    Attributes:
        outdated: their English changed since, or is not recorded.
        reviewed, person: a native speaker reviewed them; a person made them and nobody reviewed them.
    """

    state: CellState
    done: int = 0
    of: int = 0
    outdated: int = 0
    reviewed: int = 0
    person: int = 0


class Matrix(msgspec.Struct, frozen=True):
    """All translations of an edition.

    Attributes:
        articles: folder of a page or another kind of article → language → cell.
        totals: language → state → number of articles.
        words: kind of words → language → cell.
    """

    source_language: str
    languages: tuple[str, ...]
    articles: dict[str, dict[str, Cell]]
    totals: dict[str, dict[CellState, int]]
    words: dict[str, dict[str, WordsCell]]


def matrix(edition: Edition, catalogs: Path) -> Matrix:
    """The matrix of an edition and of the interface, whose words are `kiosk_xx.ts` in `catalogs`."""
    languages = tuple(code for code in edition.languages if code != edition.info.source_language)
    articles = {
        owner.folder: {language: _cell(edition, owner, language) for language in languages} for owner in edition.owners
    }
    totals = {language: Counter(cells[language].state for cells in articles.values()) for language in languages}
    interface = InterfaceWords(catalogs)
    return Matrix(
        source_language=edition.info.source_language,
        languages=languages,
        articles=articles,
        totals={language: dict(count) for language, count in totals.items()},
        words={"interface": {language: _catalog(interface, language) for language in languages}}
        | {kind: _words_row(edition, texts, languages) for kind, texts in _kinds(edition).items()},
    )


def _cell(edition: Edition, owner: Owner[ArticleInfo], language: str) -> Cell:
    original, article = owner.articles.get(edition.info.source_language), owner.articles.get(language)
    if article is None:
        return Cell("faulty" if (edition.root / owner.folder / f"{language}.md").exists() else "missing")
    if original is None:
        return Cell("faulty")
    states = Counter(section_states(article, original).values())
    whole = state(article, original)
    return Cell(
        state=whole if whole in {"reviewed", "outdated"} else "not-reviewed",
        sections=len(original.sections) + 1,
        outdated=len(outdated_sections(article, original)),
        reviewed=states["reviewed"],
        person=states["person"],
    )


def _kinds(edition: Edition) -> dict[str, list[ShortText]]:
    """The short texts by file; the glossary has two kinds, terms and their meaning."""
    found: dict[str, list[ShortText]] = {}
    for text in edition.short_texts:
        kind = f"{GLOSSARY}: {text.keys[-1]}" if text.path == GLOSSARY else text.path
        found.setdefault(kind, []).append(text)
    return found


def _words_row(edition: Edition, texts: list[ShortText], languages: Sequence[str]) -> dict[str, WordsCell]:
    return {language: _words_cell([word_state(edition, text, language) for text in texts]) for language in languages}


def _words_cell(states: Sequence[State | None]) -> WordsCell:
    """The cell of words of these states, None for those that are missing."""
    count = Counter(states)
    of, missing = len(states), count[None]
    state: CellState = "reviewed" if count["reviewed"] == of else "not-reviewed"
    if missing or count["outdated"]:
        state = "outdated" if count["outdated"] else "missing"
    return WordsCell(state, of - missing, of, count["outdated"], count["reviewed"], count["person"])


def _catalog(interface: InterfaceWords, language: str) -> WordsCell:
    """The words of the interface, all of one state; none when there is no catalog."""
    try:
        messages = list(interface.messages(language))
    except OSError:
        return WordsCell("missing")
    state = interface.state(language)
    return _words_cell([state if message.finished else None for message in messages])
