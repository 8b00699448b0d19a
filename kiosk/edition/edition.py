"""A whole content folder, read and structurally sound."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

from kiosk.edition.address import ANY_PAPER, CONTACT, DEADLINE, FIGURES, TERM, Address
from kiosk.edition.kinds import LETTER, PAGE, STEP, WHAT_IF, ArticleKind
from kiosk.edition.owners import Letter, Owner, Page, Step, WhatIf
from kiosk.edition.records.articles import Article, ArticleInfo, ListedInfo
from kiosk.edition.records.base import Plurals, Record
from kiosk.edition.records.contacts import Contact, Institution
from kiosk.edition.records.countries import CountryTable
from kiosk.edition.records.deadlines import DeadlineCard, DeadlineInfo
from kiosk.edition.records.document_words import DocumentWords
from kiosk.edition.records.facts import Fact, MarkWords, Source
from kiosk.edition.records.glossary import Term
from kiosk.edition.records.help import Help
from kiosk.edition.records.judged import JudgedQuery
from kiosk.edition.records.languages import EditionInfo, Language
from kiosk.edition.records.observations import Observation
from kiosk.edition.records.promises import Promises
from kiosk.edition.records.questions import Questions
from kiosk.edition.records.rules import RulesQuestion
from kiosk.edition.records.short_texts import ShortText, WordRecords
from kiosk.edition.records.speech import Pronunciation, Recording, Vowelled
from kiosk.edition.records.stories import Story, Sum
from kiosk.edition.records.topics import Topics
from kiosk.languages.registry import Registry


class Edition(Record, frozen=True):
    """A whole edition.

    Attributes:
        kinds: the kinds of article it may have.
        by_kind: id of a kind → id → what articles belong to, in the order of the files.
        countries: the answers by country of origin, where there are any.
        deadline_card: what the card that counts them is called; None where the search does not lead to it.
        short_texts: the words of all TOML files, also found in their records.
        word_records: file → language → what is recorded of its short texts.
        asked: language → what people ask in it; what they type in whatever language has a place of its own.
        judged: queries and what answers them, to measure the search with.
        pronunciations: what is said otherwise than it is written.
        vowels: language → its sentences with vowel signs, where its texts leave them out.
        recordings: file → what is recorded of it, of what somebody read aloud.
        promises: what the edition never goes without; None when nobody said it.
        registry: what is known about languages, those of the edition and others.
    """

    root: Path
    registry: Registry
    info: EditionInfo
    facts: dict[str, Fact]
    sources: dict[str, Source]
    units: dict[str, Plurals]
    marks: MarkWords
    document_words: DocumentWords
    institutions: dict[str, Institution]
    contacts: dict[str, Contact]
    topics: Topics
    help: Help
    glossary: dict[str, Term]
    kinds: tuple[ArticleKind, ...]
    by_kind: dict[str, dict[str, Owner[ArticleInfo]]]
    rules: tuple[RulesQuestion, ...]
    deadlines: tuple[DeadlineInfo, ...]
    deadline_card: DeadlineCard | None
    stories: tuple[Story, ...]
    sums: tuple[Sum, ...]
    countries: CountryTable | None
    observations: dict[str, tuple[Observation, ...]]
    short_texts: tuple[ShortText, ...]
    word_records: dict[str, dict[str, WordRecords]]
    asked: dict[str, Questions]
    judged: tuple[JudgedQuery, ...]
    pronunciations: tuple[Pronunciation, ...]
    vowels: dict[str, tuple[Vowelled, ...]]
    recordings: dict[str, Recording]
    promises: Promises | None

    @property
    def languages(self) -> tuple[str, ...]:
        """The language codes in the order of the rest screen."""
        return tuple(language.code for language in self.info.language)

    def language(self, code: str) -> Language:
        """The language of that code; KeyError if the edition has none."""
        return next(language for language in self.info.language if language.code == code)

    @property
    def owners(self) -> Iterator[Owner[ArticleInfo]]:
        """Everything that articles belong to, kind by kind."""
        return (owner for of_kind in self.by_kind.values() for owner in of_kind.values())

    @property
    def articles(self) -> Iterator[Article]:
        """Every article in every language it has."""
        return (article for owner in self.owners for article in owner.articles.values())

    def owner(self, address: Address) -> Owner[ArticleInfo] | None:
        """What an address of an article leads to."""
        return self.by_kind.get(address.kind, {}).get(address.id)

    def has(self, address: Address) -> bool:
        """Whether an address leads to something."""
        if self.owner(address) is not None:
            return True
        others: dict[str, set[str]] = {
            TERM: set(self.glossary),
            FIGURES: {story.id for story in self.stories},
            DEADLINE: {deadline.id for deadline in self.deadlines} | ({ANY_PAPER} if self.deadline_card else set()),
            CONTACT: set(self.contacts),
        }
        return address.id in others.get(address.kind, set())

    def owner_in(self, folder: str) -> Owner[ArticleInfo]:
        """What the articles in a folder belong to; KeyError if there is no such thing."""
        home, _, name = folder.partition("/")
        kind = next((kind.id for kind in self.kinds if kind.folder == home), home)
        return self.by_kind[kind][name]

    def page_of(self, owner: Owner[ArticleInfo]) -> Page | None:
        """The page that says in full what a text says: the one that its entry in a list names, or itself."""
        return self.pages.get(owner.info.page if isinstance(owner.info, ListedInfo) else owner.id)

    @property
    def pages(self) -> dict[str, Page]:
        """The pages by name."""
        return cast(dict[str, Page], self.by_kind[PAGE.id])

    @property
    def steps(self) -> dict[str, Step]:
        """The steps of the procedure by name, in their order."""
        return cast(dict[str, Step], self.by_kind[STEP.id])

    @property
    def what_ifs(self) -> dict[str, WhatIf]:
        """What can happen on the way, by name."""
        return cast(dict[str, WhatIf], self.by_kind[WHAT_IF.id])

    @property
    def letters(self) -> dict[str, Letter]:
        """The letters by name."""
        return cast(dict[str, Letter], self.by_kind[LETTER.id])
