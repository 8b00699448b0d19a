"""The records an edition is made of, as its files say them. Field names are the keys of the files (docs/content.md)."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from kiosk.edition.drawings import ANY_LETTER
from kiosk.languages.registry import Registry

Mark = Literal["ok", "new", "changed", "check"]
TranslationKind = Literal["original", "machine", "person"]
SourceKind = Literal[
    "official", "official-via-third-party", "eu", "law-copy", "ngo", "press", "commercial", "unsourced"
]
WhatIfKind = Literal["move", "ill", "turn-18", "lose-paper"]
RoadKind = Literal["leaves", "comes-back", "ends"]
DayKind = Literal["received", "arrived", "registered", "lodged"]  # what a time limit runs from
StoryKind = Literal["bars", "of-100", "shares", "ranked", "paired", "dated", "comparison"]
Unit = Literal[
    "persons", "cases", "applications", "places", "percent", "months", "days", "calendar_days", "unit_not_stated"
]
Words = dict[str, str]  # language → words
Hash = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{12}$")]  # kiosk.edition.translation.words_hash


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A record read from a file: unknown keys are refused."""


class Language(Record, frozen=True):
    """A language of the edition: what the edition says in it. What the language is stands in its own record."""

    code: str
    name: str
    greeting: str
    choose: str
    fallback: tuple[str, ...] = ()


class EditionInfo(Record, frozen=True):
    """The head of an edition; `official_languages` are those that offices speak and letters are printed in."""

    id: str
    number: int
    date: dt.date
    source_language: str
    language: tuple[Language, ...]
    official_languages: tuple[str, ...] = ()


class Source(Record, frozen=True):
    publisher: str
    title: str
    kind: SourceKind
    read_on: dt.date
    date: str
    address: str = ""
    language: str = ""


class Fact(Record, frozen=True):
    """A value or a rule with its sources; what names it is no longer shown after `hard_date`."""

    unit: str
    mark: Mark
    sources: tuple[str, ...]
    checked_on: dt.date
    review_by: dt.date
    value: object = None  # int, float, dt.date or str, as the unit asks: kiosk.check.facts
    applies_from: dt.date | None = None
    applies_until: dt.date | None = None
    hard_date: dt.date | None = None
    note: str = ""


class Institution(Record, frozen=True):
    abbreviations: tuple[str, ...]
    sources: tuple[str, ...]
    names: Words


class Contact(Record, frozen=True):
    icon: str
    sources: tuple[str, ...]
    name: Words
    note: Words
    phone: str | None = None
    address: str | None = None
    hours: str | None = None

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts it names."""
        return tuple(fact for fact in (self.phone, self.address, self.hours) if fact)


class Group(Record, frozen=True):
    id: str
    icon: str
    hue: int
    pages: tuple[str, ...]
    title: Words
    hint: Words


class LifeEvent(Record, frozen=True):
    """A door for people who know what happened to them; `letters` opens the list of letters before the pages."""

    id: str
    icon: str
    pages: tuple[str, ...]
    title: Words
    letters: bool = False


class Topics(Record, frozen=True):
    group: tuple[Group, ...]
    life_event: tuple[LifeEvent, ...]


class Term(Record, frozen=True):
    pages: tuple[str, ...]
    confidence: dict[str, Literal["seen", "standard", "unsure"]]
    terms: dict[str, tuple[str, ...]]
    meaning: Words
    steps: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    typed: dict[str, tuple[str, ...]] = {}


class MarkWords(Record, frozen=True):
    short: Words
    long: Words


class Review(Record, frozen=True):
    """A native speaker has read a translated section; void when `words`, their hash, is no longer the section's."""

    by: str
    on: dt.date
    words: str


class FrontMatter(Record, frozen=True):
    """The head of an article. The tables name its sections, and the front matter itself as `head`.

    Attributes:
        translation: who or what made the translation.
        made_from: section → hash of the English it was made from.
        made_by_person: section of a machine's translation → hash of the words that a person put there.
        reviewed: section → its review.
    """

    title: str
    summary: str
    in_short: str
    translation: TranslationKind
    made_from: dict[str, str] = {}
    made_by_person: dict[str, str] = {}
    reviewed: dict[str, Review] = {}


class WordRecords(Record, frozen=True):
    """What is recorded of the short texts of one file in one language, each called by its name.

    Attributes:
        translation: who or what made them, but for those in `made_by_person`.
        made_from: name → hash of the English it was made from.
        made_by_person: name → hash of the words that a person wrote.
        reviewed: name → its review.
    """

    translation: Literal["machine", "person"] = "machine"
    made_from: dict[str, Hash] = {}
    made_by_person: dict[str, Hash] = {}
    reviewed: dict[str, Review] = {}


class ShortText(Record, frozen=True):
    """A table language → words in a TOML file.

    Attributes:
        path, name: the file, and the readable name in it: `annex-26/meaning`.
        keys: what leads to the table; a number is a place in a list.
        kind: words on one line; the forms of a term or the plurals of a unit, one a line.
    """

    path: str
    name: str
    keys: tuple[str | int, ...]
    kind: Literal["line", "forms", "plurals"]
    words: Words


class Section(Record, frozen=True):
    """One `## Words {#id}` part of an article; `line` is where its Markdown starts, `title_line` its heading."""

    id: str
    title: str
    markdown: str
    title_line: int
    line: int


class Article(Record, frozen=True):
    """A page, a step, a what-if or a letter in one language."""

    path: str
    language: str
    front: FrontMatter
    sections: tuple[Section, ...]


class PageInfo(Record, frozen=True):
    """What the languages of a page share.

    Attributes:
        legal: past `hard_date` the text is no longer shown.
        sensitive: a reader may be in danger when somebody sees this page over their shoulder.
    """

    topic: str
    sources: tuple[str, ...]
    checked_on: dt.date
    review_by: dt.date
    contacts: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    hard_date: dt.date | None = None
    legal: bool = False
    sensitive: bool = False


class Page(Record, frozen=True):
    slug: str
    info: PageInfo
    articles: dict[str, Article]


class SideRoad(Record, frozen=True):
    """A way off the rail: to another step, back to one, or to the page on which it ends."""

    id: str
    kind: RoadKind
    target: str
    words: Words
    sources: tuple[str, ...]
    mark: Mark = "ok"


class NextStep(Record, frozen=True):
    """The way along the rail."""

    step: str
    sources: tuple[str, ...]
    mark: Mark = "ok"


class StepInfo(Record, frozen=True):
    """A step of the rail, or of a side road when `branch` is set."""

    id: str
    who: str
    page: str
    sources: tuple[str, ...]
    checked_on: dt.date
    review_by: dt.date
    branch: bool = False
    next: NextStep | None = None
    side_road: tuple[SideRoad, ...] = ()


class Graph(Record, frozen=True):
    step: tuple[StepInfo, ...]


class Step(Record, frozen=True):
    info: StepInfo
    articles: dict[str, Article]


class WhatIfInfo(Record, frozen=True):
    """Something that can happen to a person on the way; "I miss it" is a section of each step.

    Attributes:
        steps: where it can happen.
        page: where more is said; its hard date is that of the answer.
    """

    id: str
    kind: WhatIfKind
    steps: tuple[str, ...]
    page: str
    sources: tuple[str, ...]
    checked_on: dt.date
    review_by: dt.date


class WhatIfList(Record, frozen=True):
    what_if: tuple[WhatIfInfo, ...]


class WhatIf(Record, frozen=True):
    info: WhatIfInfo
    articles: dict[str, Article]


class RulesQuestion(Record, frozen=True):
    """A question whose answer tells which of two sets of rules a passage must be of.

    Attributes:
        id: with `-before` and `-since` the kind of a call-out.
        before, since: the two answers.
        label_before, label_since: what stands over a passage of these rules.
        note: what is known of the day, with its mark.
    """

    id: Literal["applied", "letter"]
    sources: tuple[str, ...]
    ask: Words
    before: Words
    since: Words
    label_before: Words
    label_since: Words
    note: Words


class RulesQuestions(Record, frozen=True):
    question: tuple[RulesQuestion, ...]


class LetterInfo(Record, frozen=True):
    """A kind of document a person may hold.

    Attributes:
        official: language → the title words as printed on it, where they were seen.
        who: the office that sends or hands it.
        shows_step: who holds it is at its step.
        drawing: which of the program's drawings shows its likeness.
        urgent: a time limit runs from the day it is received.
    """

    id: str
    official: Words
    who: str
    step: str
    page: str
    contacts: tuple[str, ...]
    sources: tuple[str, ...]
    checked_on: dt.date
    review_by: dt.date
    shows_step: bool = True
    drawing: str = ANY_LETTER
    urgent: bool = False


class LetterList(Record, frozen=True):
    letter: tuple[LetterInfo, ...]


class Letter(Record, frozen=True):
    info: LetterInfo
    articles: dict[str, Article]


class DeadlineInfo(Record, frozen=True):
    """What the deadline card can count.

    Attributes:
        counts_from: what the day that the visitor chooses is the day of.
        limits: the facts that say how long; the shortest of those in force acts, none means that none was verified.
        rules_change: a fact with a date: whether protection was asked for before it decides which limits are in force.
            Without it the day the limit runs from decides.
        title: the paper a person holds or what happened to them; `action` is what they do in time.
        letters: the letters whose page offers to count.
    """

    id: str
    counts_from: DayKind
    limits: tuple[str, ...]
    page: str
    contacts: tuple[str, ...]
    title: Words
    action: Words
    note: Words = {}
    letters: tuple[str, ...] = ()
    rules_change: str = ""
    sources: tuple[str, ...] = ()


class DeadlineList(Record, frozen=True):
    deadline: tuple[DeadlineInfo, ...]


class Asked(Record, frozen=True):
    """What people ask that a page or a letter answers, in their own words: searched, never shown.

    Attributes:
        pages, letters: name → questions in one language.
    """

    pages: dict[str, tuple[str, ...]] = {}
    letters: dict[str, tuple[str, ...]] = {}


class Observation(Record, frozen=True):
    """One row of a statistics file; `line` is where it stands."""

    period: str
    measure: str
    category: str
    value: Decimal
    unit: Unit
    source_id: str
    source_date: str
    note: str
    line: int


class Selection(Record, frozen=True):
    """The observations of one measure in one file."""

    file: str
    measure: str
    category: str
    unit: Unit


class Counted(Record, frozen=True):
    """What a story counts when each of its parts is a category of one file."""

    file: str
    measure: str
    unit: Unit


class Part(Record, frozen=True):
    """A part of a story: an outcome, a country, a way of counting, a place.

    Attributes:
        id: the category of its rows, unless `rows` selects others.
        sentence: what is said of one of its observations, where the title of the story does not fit.
        share: the share of a hundred it belongs to.
        about: periods whose value was rounded at the source.
        provisional: periods whose value was not final.
    """

    id: str
    words: Words
    rows: Selection | None = None
    sentence: Words | None = None
    share: str = ""
    about: tuple[str, ...] = ()
    provisional: tuple[str, ...] = ()


class Share(Record, frozen=True):
    """Some of a hundred, and the sentence that is said of them."""

    id: str
    words: Words
    sentence: Words


class Sum(Record, frozen=True):
    """Categories that add up to another one in every period that has them all."""

    file: str
    measure: str
    unit: Unit
    total: str
    parts: tuple[str, ...]


class Remark(Record, frozen=True):
    """Words about one period of a series."""

    period: str
    words: Words


class Break(Record, frozen=True):
    """Observations before `before` and from it on must not be compared."""

    before: str
    words: Words


class ComparisonRow(Record, frozen=True):
    """One measure of the unsourced table beside the official one.

    `official` parts are added; `official_complement` is taken from 100 instead.
    """

    id: str
    words: Words
    claim: Selection
    official: tuple[Selection, ...] = ()
    official_complement: Selection | None = None


class Story(Record, frozen=True):
    """A story told from the statistics.

    Attributes:
        series: what a story of one series shows; the others count their `part`s by category, in what is `counted`.
        sentence: what is said of one observation, where the title does not fit.
        about: words for a rounded value, `about {value}`.
        pages: where a reader finds help with what the story tells.
    """

    id: str
    kind: StoryKind
    icon: str
    title: Words
    definition: Words
    caveat: Words
    checked_on: dt.date
    series: Selection | None = None
    counted: Counted | None = None
    sentence: Words | None = None
    about: Words | None = None
    pages: tuple[str, ...] = ()
    parts: tuple[Part, ...] = msgspec.field(default=(), name="part")
    shares: tuple[Share, ...] = msgspec.field(default=(), name="share")
    breaks: tuple[Break, ...] = msgspec.field(default=(), name="break")
    notes: tuple[Remark, ...] = msgspec.field(default=(), name="note")
    rows: tuple[ComparisonRow, ...] = msgspec.field(default=(), name="row")
    findings: tuple[Words, ...] = ()


class Stories(Record, frozen=True):
    story: tuple[Story, ...]
    sum: tuple[Sum, ...] = ()


class Edition(Record, frozen=True):
    """A whole content folder, read and structurally sound.

    Attributes:
        short_texts: the words of all TOML files, also found in their records.
        word_records: file → language → what is recorded of its short texts.
        asked: language → what people ask in it.
        registry: what is known about languages, those of the edition and others.
    """

    root: Path
    registry: Registry
    info: EditionInfo
    facts: dict[str, Fact]
    sources: dict[str, Source]
    units: dict[str, dict[str, Words]]
    marks: dict[str, MarkWords]
    institutions: dict[str, Institution]
    contacts: dict[str, Contact]
    topics: Topics
    glossary: dict[str, Term]
    pages: dict[str, Page]
    steps: dict[str, Step]
    what_ifs: dict[str, WhatIf]
    rules: tuple[RulesQuestion, ...]
    letters: dict[str, Letter]
    deadlines: tuple[DeadlineInfo, ...]
    stories: tuple[Story, ...]
    sums: tuple[Sum, ...]
    observations: dict[str, tuple[Observation, ...]]
    short_texts: tuple[ShortText, ...]
    word_records: dict[str, dict[str, WordRecords]]
    asked: dict[str, Asked]

    @property
    def languages(self) -> tuple[str, ...]:
        """The language codes in the order of the rest screen."""
        return tuple(language.code for language in self.info.language)

    def language(self, code: str) -> Language:
        """The language of that code; KeyError if the edition has none."""
        return next(language for language in self.info.language if language.code == code)
