"""What a screen draws: a `LanguageView` is an edition in one language, every fact written and every text rendered.

Plain records that are stored as JSON when an edition is prepared. `html` is made by `kiosk.rendering.markdown` alone,
from escaped text; `text` is the same without markup, for accessible names, search and reading aloud.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from kiosk.edition.address import Address
from kiosk.edition.kinds import LETTER, PAGE, STEP, WHAT_IF
from kiosk.edition.records.deadlines import EVENTS, CountsFrom
from kiosk.edition.records.facts import SourceKind
from kiosk.edition.records.letters import LetterAction
from kiosk.edition.records.observations import Unit
from kiosk.edition.records.pages import PageAction
from kiosk.edition.records.steps import RoadKind
from kiosk.edition.records.stories import StoryKind
from kiosk.edition.records.what_ifs import WhatIfKind
from kiosk.edition.translation import State
from kiosk.languages.digits import in_digits
from kiosk.languages.record import Calendar, Direction

# The columns of the rows of a story: those of the files, and who published them.
DATA_COLUMNS = (
    *("period", "measure", "category", "value", "unit", "source_id", "source_date", "note"),
    *("source_publisher", "source_title", "source_kind", "source_address"),
)
RULE_TONES = ("applied-before", "applied-since", "letter-before", "letter-since")  # of old and of new rules
BlockKind = Literal["heading", "subheading", "paragraph", "list", "table", "callout", "claim", "rules", "link", "ask"]

Asked = dict[str, tuple[str, ...]]  # address → what people ask that it answers


class View(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """A record of the prepared edition; stored and shown under camelCase names, as QML has them."""


class Run(View, frozen=True):
    """A piece of rich text and its plain words; `html` is empty when the words need no markup."""

    text: str
    html: str = ""


class TableRow(View, frozen=True):
    """A line of a table; the last cell of a marked one says more, in the words of the screen."""

    cells: tuple[Run, ...]
    marked: bool = False


class Block(View, frozen=True):
    """One paragraph, list, table, heading or box of an article.

    A box is a call-out, a claim with its verdict, or a passage of old or of new rules. `ask` is the last block of a
    section: what to ask before one relies on it. A `link` stands below the paragraph, list or table whose words lead
    somewhere: `id` is the address, `text` the title of what is there.

    Attributes:
        id: section name of a heading.
        tone: which of the call-outs, verdicts or sets of rules it is.
        items: entries of a list.
        numbers: what stands before the entries of a list whose order counts, in the reader's digits.
        header: names of the columns of a table; `rows`: what stands below them.
        columns: all words of each column, by which the screen sees whether they fit side by side.
        blocks: paragraphs and lists in a box.
    """

    kind: BlockKind
    id: str = ""
    tone: str = ""
    text: str = ""
    html: str = ""
    items: tuple[Run, ...] = ()
    numbers: tuple[str, ...] = ()
    header: tuple[str, ...] = ()
    rows: tuple[TableRow, ...] = ()
    columns: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()


def texts_of(block: Block, without: frozenset[BlockKind] = frozenset()) -> Iterator[str]:
    """The words of a block: its own, its list, its table, and those of the blocks in a box.

    Args:
        without: kinds of block that are left out of a box.
    """
    yield block.text
    yield from (item.text for item in block.items)
    yield from block.header
    yield from (cell.text for row in block.rows for cell in row.cells)
    for inner in block.blocks:
        if inner.kind not in without:
            yield from texts_of(inner, without)


class SectionView(View, frozen=True):
    id: str
    title: str
    state: State


class SourceView(View, frozen=True):
    id: str
    publisher: str
    title: str
    address: str
    date: str
    kind: SourceKind


class ContactView(View, frozen=True):
    """A person or service to call.

    Attributes:
        untried: nobody of ours tried the number, the hours or the address.
        page: what the search leads to; empty for none.
    """

    id: str
    pictogram: str
    name: str
    note: Run
    phone: str = ""
    address: str = ""
    hours: str = ""
    untried: bool = False
    page: str = ""


class ArticleView(View, frozen=True):
    """The words of an article as shown to readers of one language.

    Attributes:
        language: of the words, which differs from the reader's when there is no translation.
        state: what is known about the translation.
        mark: the words beside what may have changed, as they stand in `text`; the search leaves them out.
        limits: the time limits in the text that are not certain, in words; empty for none.
        older: a part rests on older pages that agree.
        checked_on, review_by: ISO dates; `checked_words` and `review_words` are for the reader.
    """

    id: str
    language: str
    title: str
    summary: str
    in_short: Run
    state: State
    blocks: tuple[Block, ...]
    sections: tuple[SectionView, ...]
    mark: str
    limits: str
    older: bool
    sources: tuple[str, ...]
    checked_on: str
    checked_words: str
    review_by: str
    review_words: str


class TextView(View, frozen=True):
    """What is shown of an article of whatever kind.

    Attributes:
        page: the page that says more; of a page itself.
        hard_date: the last day on which its words may be shown; empty for none.
    """

    article: ArticleView
    page: str
    hard_date: str


class PageView(TextView, frozen=True):
    """A page; `related` is what its editor names, `action` as in `PageInfo`."""

    topic: str
    pictogram: str
    action: PageAction
    contacts: tuple[str, ...]
    related: tuple[Address, ...]
    sensitive: bool


class RoadView(View, frozen=True):
    """A road from a step, along the rail or away from it.

    Attributes:
        target: an address; `to` is the title of what it leads to, empty where that is what `words` say.
        mark: words when it is not sure that the road still leads there, else empty.
    """

    kind: Literal["next"] | RoadKind
    target: str
    to: str
    words: str
    mark: str = ""


class StepView(TextView, frozen=True):
    """A step; those of side roads have no number and stand behind the step that leads to them.

    Attributes:
        lasts: how long it takes, in a few words, empty where nobody can say; `lasts_before` by the old rules.
        what_ifs: what can happen here.
    """

    number: int
    number_text: str
    who: str
    lasts: str
    lasts_before: str
    branch: bool
    roads: tuple[RoadView, ...]
    what_ifs: tuple[str, ...]


class WhatIfView(TextView, frozen=True):
    """Something that can happen on the way, and what to do then."""

    kind: WhatIfKind
    steps: tuple[str, ...]


class QuestionView(View, frozen=True):
    """A question that tells old rules from new ones; `note` says what is known of the day."""

    id: str
    ask: str
    before: str
    since: str
    note: Run


class LetterView(TextView, frozen=True):
    """A kind of document.

    Attributes:
        official: its title words in Dutch and French as printed.
        office: the id of the sender, `who` its name.
        shows_step: who holds it is at its step.
        drawing: a name of `kiosk.edition.drawings`; letterhead: that of its sender.
        action: as in `LetterInfo`.
    """

    official: tuple[str, ...]
    office: str
    who: str
    drawing: str
    letterhead: str
    action: LetterAction
    shows_step: bool
    step: str
    contacts: tuple[str, ...]
    urgent: bool


class LimitView(View, frozen=True):
    """A fact that says how long a person has; `words` are its value and unit, and it is `sure` without a doubt."""

    fact: str
    value: int
    unit: str
    words: str
    sure: bool
    review_by: dt.date
    applies_from: dt.date | None
    applies_until: dt.date | None
    hard_date: dt.date | None


class DeadlineCardView(View, frozen=True):
    """The deadline card before it is told which paper it is about."""

    title: str
    summary: str


class DeadlineView(View, frozen=True):
    """What the deadline card leads to; the attributes as in `DeadlineInfo`."""

    id: str
    title: str
    action: str
    note: str
    counts_from: CountsFrom
    limits: tuple[LimitView, ...]
    floor: LimitView | None
    asks_held: bool
    letters: tuple[str, ...]
    page: str
    contacts: tuple[str, ...]
    sources: tuple[str, ...]

    @property
    def after_event(self) -> bool:
        """Whether the time runs from something that the person did."""
        return self.counts_from in EVENTS


class GroupView(View, frozen=True):
    id: str
    pictogram: str
    hue: int
    title: str
    hint: str
    pages: tuple[str, ...]
    letters: bool = False
    help: bool = False


class ValueView(View, frozen=True):
    """One observation of a story.

    Attributes:
        key: its period, or the part it belongs to where there are several in a period.
        group: number of the group it stands in.
        label: what stands beside it: its period or the name of its part.
        heading: the name of its group, above the first value of a group that has a list of its own.
        title: the sentence of the story, said of this observation.
        of_top: its value as a part of what the longest bar of its picture stands for, at most 1.
        text: its value in words; empty where there is no figure.
        source: publisher, kind and date tell where it comes from; an id of the edition's sources.
        break_before: words where it must not be compared with the one before.
        provisional: it was not final when it was published.
    """

    key: str
    group: int
    label: str
    title: str
    value: float
    text: str
    of_top: float = 0
    heading: str = ""
    note: str = ""
    source: str = ""
    break_before: str = ""
    provisional: bool = False


class GroupOfValuesView(View, frozen=True):
    """Values that stand together: a year, a part, a share; `label` is empty where there is one group only."""

    label: str
    unit: Unit


class ShareView(View, frozen=True):
    """So many of a hundred."""

    label: str
    count: int
    text: str
    title: str


class StoryTableView(View, frozen=True):
    """The values of a story, or of one group of them, in lines.

    Attributes:
        label: what stands above it, empty where there is one table only.
        heads: names of the columns of figures; without any there is one, named after its unit.
        rows: a name, figures, and a remark where the table is `remarked`; a marked one was not final.
        columns: all words of each column.
        gaps: a figure is missing somewhere: its cell is empty.
        marked: a row is marked.
    """

    label: str
    unit: Unit
    rows: tuple[TableRow, ...]
    columns: tuple[str, ...]
    remarked: bool
    gaps: bool
    marked: bool
    heads: tuple[str, ...] = ()


class ComparisonView(View, frozen=True):
    """One measure of the unsourced table: year, claim, official figure and difference; the last two may be empty."""

    label: str
    rows: tuple[TableRow, ...]
    columns: tuple[str, ...]
    gaps: bool


class StoryView(View, frozen=True):
    """A story told from the statistics.

    Attributes:
        newest: the last day its newest figure speaks of, an ISO date; empty for a comparison.
        data: its rows as the files have them, with who published them, under `DATA_COLUMNS`.
    """

    id: str
    kind: StoryKind
    pictogram: str
    title: str
    definition: str
    caveat: str
    checked_words: str
    state: State
    newest: str = ""
    groups: tuple[GroupOfValuesView, ...] = ()
    values: tuple[ValueView, ...] = ()
    shares: tuple[ShareView, ...] = ()
    tables: tuple[StoryTableView, ...] = ()
    comparison: tuple[ComparisonView, ...] = ()
    findings: tuple[Run, ...] = ()
    pages: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    data: tuple[tuple[str, ...], ...] = ()


class CountryYearView(View, frozen=True):
    """What people of a country were answered in one period.

    Attributes:
        id: the period.
        sentence: how many of a hundred got a yes, or that there were too few to say; empty where nothing was published.
        hundred: how many of a hundred signs stand for a yes and for a no; empty where there were too few.
        note: what must be known beside the figures.
        rows: outcomes and numbers of people; an empty one was not published.
        columns: all words of each column.
        source: an id of the edition's sources; source_note: what it hides.
    """

    id: str
    label: str
    sentence: str = ""
    hundred: tuple[int, ...] = ()
    note: str = ""
    rows: tuple[TableRow, ...] = ()
    columns: tuple[str, ...] = ()
    source: str = ""
    source_note: str = ""


class CountryView(View, frozen=True):
    """The answers to people of a country, the newest first.

    Attributes:
        names: of the country, in every language of the edition.
    """

    id: str
    title: str
    names: tuple[str, ...]
    years: tuple[CountryYearView, ...]


class CountryTableView(View, frozen=True):
    """The answers by country of origin, in the order of the file; `everybody` are all countries together."""

    title: str
    hint: str
    definition: str
    caveat: str
    not_listed: str
    checked_words: str
    state: State
    everybody: CountryView
    countries: tuple[CountryView, ...]
    pages: tuple[str, ...]
    sources: tuple[str, ...]

    @property
    def places(self) -> tuple[CountryView, ...]:
        """All countries together, then each."""
        return (self.everybody, *self.countries)


class TermView(View, frozen=True):
    """A word of the glossary and where it leads.

    Attributes:
        title: the word in the reader's language.
        heard: the Dutch and French words people hear, as (language, word).
        unsure: a native speaker should look at the wording.
        words: all its forms in every language and what people type.
    """

    id: str
    title: str
    heard: tuple[tuple[str, str], ...]
    meaning: str
    unsure: bool
    pages: tuple[str, ...]
    steps: tuple[str, ...]
    letters: tuple[str, ...]
    words: tuple[str, ...]


class CallView(View, frozen=True):
    """Whom to call in danger.

    Attributes:
        heard: who that is, in the languages of Belgium that are not the reader's: words to say to who answers.
    """

    contact: ContactView
    heard: tuple[tuple[str, str], ...]


class HelpTileView(View, frozen=True):
    """Something urgent, with whom to call and the page that says more."""

    id: str
    pictogram: str
    title: str
    page: str
    contacts: tuple[ContactView, ...]


class HelpView(View, frozen=True):
    """What *Help now* shows: whom to call in danger, what to say, what else can be urgent.

    Attributes:
        ask: the person near the reader who helps with any question.
    """

    calls: tuple[CallView, ...]
    say: str
    ask: ContactView
    tiles: tuple[HelpTileView, ...]


class CountedWordsView(View, frozen=True):
    """What is said of a number of things.

    Attributes:
        forms: with `{n}` for the number.
        of: the place among `forms` of each number below two hundred; of a larger one its last two digits decide.
    """

    forms: tuple[str, ...]
    of: str

    def form(self, number: int) -> str:
        """What is said of so many."""
        return self.forms[int(self.of[number if number < len(self.of) else 100 + number % 100])]


# What stands above figures of a unit.
COUNTED: dict[Unit, str] = {
    "persons": "figure.persons",
    "places": "figure.places",
    "percent": "figure.percent",
    "days": "figure.days",
    "calendar_days": "figure.days",
    "cases": "figure.files",
    "applications": "figure.number",
    "months": "figure.number",
    "unit_not_stated": "figure.number",
}


class DocumentWordsView(View, frozen=True):
    """The words that stand in a document though no editor wrote them in its text.

    Attributes:
        digits: of the language.
        lines: `part.call` → words, with `%1` and `%2` for what stands in them.
        numbers: `counted.sources`, `unit.days` → words for a number of them.
        state: the worst that is known about them; the screen about the kiosk says it of all words but texts.
    """

    digits: str
    lines: dict[str, str]
    numbers: dict[str, CountedWordsView]
    state: State

    def of(self, name: str, *values: str) -> str:
        """The words of that name with values in their places; KeyError when nobody knows the name."""
        words = self.lines[name]
        for place, value in enumerate(values, 1):
            words = words.replace(f"%{place}", value)
        return words

    def translation(self, state: str, language_name: str = "", *, short: bool = False) -> str:
        """Who made a translation and whether it was reviewed; nothing of an original.

        Args:
            state: a `State`, or `missing` where the words are shown in another language; that is `language_name`.
            short: for a line that says more than this.
        """
        if state in {"", "original"}:
            return ""
        return self.of(f"trust.{state}_short" if short else f"trust.{state}", language_name)

    def unit(self, unit: Unit) -> str:
        """What a figure counts, to stand above it."""
        return self.of(COUNTED[unit])

    def count(self, name: str, number: int) -> str:
        """A number of things, in the digits of the language; KeyError when nobody knows the name."""
        return in_digits(self.numbers[name].form(number).replace("{n}", str(number)), self.digits)


class LanguageView(View, frozen=True):
    """A whole edition in one language.

    Attributes:
        digits: the ten digits of its readers, nought first.
        locale: of the CLDR, for dates.
        second_calendar: whose dates stand beside the Gregorian ones.
        words: those of its documents.
        terms_state: what is known about the words of the glossary.
        deadlines_state: the worst that is known about the words of the deadline card, those of documents among them.
    """

    language: str
    direction: Direction
    locale: str
    second_calendar: Calendar
    number: int
    date_words: str
    digits: str
    words: DocumentWordsView
    groups: tuple[GroupView, ...]
    life_events: tuple[GroupView, ...]
    help: HelpView
    pages: dict[str, PageView]
    steps: tuple[StepView, ...]
    what_ifs: tuple[WhatIfView, ...]
    questions: tuple[QuestionView, ...]
    letters: tuple[LetterView, ...]
    deadlines: tuple[DeadlineView, ...]
    deadline_card: DeadlineCardView | None
    stories: tuple[StoryView, ...]
    countries: CountryTableView | None
    contacts: dict[str, ContactView]
    sources: dict[str, SourceView]
    terms: tuple[TermView, ...]
    terms_state: State
    deadlines_state: State

    @property
    def texts(self) -> dict[str, Sequence[TextView]]:
        """Kind of article → all there are of it."""
        return {
            PAGE.id: tuple(self.pages.values()),
            STEP.id: self.steps,
            WHAT_IF.id: self.what_ifs,
            LETTER.id: self.letters,
        }

    def text(self, address: Address) -> TextView | None:
        """The article an address leads to; None for none, and for what is no article."""
        return next((text for text in self.texts.get(address.kind, ()) if text.article.id == address.id), None)

    def in_digits(self, text: str) -> str:
        """`text` with its digits in those of the reader."""
        return in_digits(text, self.digits)


class LanguageChoice(View, frozen=True):
    """A language as the rest screen offers it, in its own words.

    Attributes:
        dated: of which day the edition is.
        font: the family that has its letters.
        keyboard: the id of the layout that is shown first.
    """

    code: str
    name: str
    greeting: str
    choose: str
    promise: str
    sight: str
    hear: str
    help: str
    dated: str
    direction: Direction
    font: str
    keyboard: str


class Contents(View, frozen=True):
    """The head of a prepared edition: what there is before a language is chosen.

    Attributes:
        official_names: the languages that offices speak and letters are printed in, by their own names.
        time_words: own name of an official language → the words beside a number of days in its letters.
        holidays: the public holidays of Belgium in the years around its date.
    """

    id: str
    number: int
    date: str
    languages: tuple[LanguageChoice, ...]
    official_names: dict[str, str]
    time_words: dict[str, tuple[str, ...]]
    holidays: tuple[dt.date, ...]
