"""The rows of the lists on the screens."""

from __future__ import annotations

import msgspec

from kiosk.prepared.views import Block, ContactView, RoadView, Run, SourceView, StoryView, TableRow, ValueView

NO_WORDS = Run(text="")


class Row(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """A row of a list model; QML has its fields under camelCase names."""


class TileRow(Row, frozen=True):
    """A topic, a life event or a page: its pictogram on its hue, its name, one line."""

    key: str
    pictogram: str
    hue: int
    title: str
    hint: str


class HeardRow(Row, frozen=True):
    """Words in a language of Belgium, to be heard there or said."""

    language: str
    word: str


class CallRow(Row, frozen=True):
    """Whom to call in danger; `title` is that of the page that says more, empty for none."""

    key: str
    pictogram: str
    name: str
    note: str
    phone: str
    page: str
    title: str
    heard: tuple[HeardRow, ...]


class HelpRow(Row, frozen=True):
    """Something urgent; `spoken` is what a screen reader says of its numbers."""

    key: str
    pictogram: str
    title: str
    page: str
    spoken: str
    contacts: tuple[ContactView, ...]


class LinkRow(Row, frozen=True):
    kind: str
    key: str
    title: str


class HitRow(Row, frozen=True):
    """Something that was found.

    Attributes:
        kind: of the address it opens at.
        what: the kind of what was found, which its row names: of a person to call, who is on a page.
        topic: the name of the topic it belongs to, empty for none.
        found_in: the language it was found in, where that is not the reader's and not said of all at once.
        sought: what is marked where it opens, empty for nothing.
    """

    key: str
    kind: str
    what: str
    section: str
    pictogram: str
    hue: int
    topic: str
    title: str
    title_html: str
    snippet: str
    snippet_html: str
    found_in: str
    sought: str


class ActionRow(Row, frozen=True):
    """Something to do with an article.

    Attributes:
        key: what: `call` somebody, `count` the days, `read` where to go, `take` it along,
            `hide` the page.
        title: of what it leads to, where it leads to a text.
        target: an address, empty where it needs none.
    """

    key: str
    title: str = ""
    target: str = ""


class PartRow(Row, frozen=True):
    """A section of a step or a letter."""

    id: str
    title: str
    blocks: tuple[Block, ...]


class LetterRow(Row, frozen=True):
    """A letter in the list: its likeness, its name, the words printed on it, whether a time limit runs.

    Attributes:
        official: the words printed on it, all of them.
        label: the same, a language a line, where they fit below the drawing; else empty.
    """

    key: str
    drawing: str
    title: str
    official: str
    label: str
    hint: str
    urgent: bool


class SenderRow(Row, frozen=True):
    """Who sends letters: its name, and the drawing of the head of its letters."""

    key: str
    name: str
    drawing: str


class SenderLettersRow(Row, frozen=True):
    """The letters of one sender."""

    key: str
    name: str
    letters: tuple[LetterRow, ...]


class DayRow(Row, frozen=True):
    """A day of the calendar, or a blank before the first one.

    Attributes:
        key: an ISO date.
        other: its number in the reader's other calendar.
        open: whether it may be chosen.
    """

    key: str
    number: str
    other: str
    name: str
    today: bool
    open: bool


class WeekdayRow(Row, frozen=True):
    """A day of the week under three names, for narrow columns too."""

    name: str
    short: str
    narrow: str


class NumberRow(Row, frozen=True):
    """A time that a letter can print."""

    value: int
    unit: str


class DeadlineRow(Row, frozen=True):
    """What goes with every answer of the deadline card: what to do, whom to call, what it rests on.

    Attributes:
        note: what the person can still do, empty for nothing.
    """

    action: str
    note: str
    counts_from: str
    page: str
    page_title: str
    translation: str
    contacts: tuple[ContactView, ...]
    sources: tuple[SourceView, ...]


class CountedRow(Row, frozen=True):
    """A day to act by, in words.

    Attributes:
        ground: as in `Counted`.
        start: the day the time runs from.
        safe_day_other: in the reader's other calendar, empty for none.
        last_day: the last day of the time, empty where it is the safe one.
        days_left: negative when the day has passed.
        limit: how long the time of a rule is; empty for the one printed in the letter, which is `number` in `unit`.
        least: the least time that any rule gives, where the letter prints more; else empty.
        sooner_day: the day to act by if only that is given, empty where it is here or has passed.
    """

    deadline: DeadlineRow
    ground: str
    start: str
    safe_day: str
    safe_day_other: str
    safe_day_on_letters: str
    last_day: str
    days_left: int
    limit: str
    number: int
    unit: str
    least: str
    sooner_day: str


class NamedRow(Row, frozen=True):
    """An office gave a day; `what` as in `Named`."""

    deadline: DeadlineRow
    what: str


class NowRow(Row, frozen=True):
    """To act at once; `reason` as in `Now`."""

    deadline: DeadlineRow
    reason: str


class InitialRow(Row, frozen=True):
    """A letter that words of the glossary begin with, and the first of those words."""

    letter: str
    key: str


class TermRow(Row, frozen=True):
    """A word of the glossary; `page` is where it is explained at length, empty for none."""

    key: str
    title: str
    heard: tuple[HeardRow, ...]
    meaning: str
    unsure: bool
    page: str


class WhatIfRow(Row, frozen=True):
    """What to do when something happens; `kind` as in `WhatIfInfo`, or `miss` for a section of the step."""

    key: str
    kind: str
    title: str
    blocks: tuple[Block, ...]
    in_short: Run = NO_WORDS
    page: str = ""
    expired: bool = False
    checked_words: str = ""
    translation: str = ""
    language_name: str = ""
    past_review: bool = False
    unfolded: bool = False


class QuestionRow(Row, frozen=True):
    """A question that tells old rules from new ones, its two answers, and which one the visitor chose."""

    key: str
    ask: str
    before: str
    since: str
    note: Run
    chosen: str = ""


class PaperRow(Row, frozen=True):
    """A paper a visitor may hold: its name, the words printed on it, its drawing."""

    key: str
    title: str
    official: str
    drawing: str


class OtherRoadRow(Row, frozen=True):
    """A side road at its station.

    Attributes:
        kind: as in `RoadView`.
        back_to: the steps of the rail that it leads to, by number and name.
        ends: it can end away from the rail.
    """

    target: str
    words: str
    kind: str
    back_to: tuple[str, ...]
    ends: bool
    mark: str


class StationRow(Row, frozen=True):
    """A step as the rail shows it.

    Attributes:
        lasts: how long it takes, in a few words; empty where nobody can say.
        others: the side roads that leave here, seen when `unfolded`; `others_number` says how many.
    """

    key: str
    number_text: str
    title: str
    who: str
    lasts: str
    others: tuple[OtherRoadRow, ...]
    others_number: str
    here: bool = False
    unfolded: bool = False


class LaneRow(Row, frozen=True):
    """One of two equal roads behind the fork; `kind` is that of the road onto it, `words` say when it is taken."""

    kind: str
    words: str
    stations: tuple[StationRow, ...]


class DotRow(Row, frozen=True):
    """A station on the strip above a step.

    Attributes:
        road: the kind of the lane it stands on, empty before the fork.
        shown: it is the step on the screen, or the one that its side road leaves.
    """

    key: str
    number_text: str
    road: str
    shown: bool


class CardRow(Row, frozen=True):
    """One of the three cards of a step: what fits at first, and the rest.

    Attributes:
        words: set large above the text, with `of` whose rules they are; empty for none.
        questions: which tell whose rules the text is; the first is asked at once.
        papers: that belong to the step, as many as fit side by side; `more_papers`: the others.
        limits: the time limits that may have changed, in words; empty for none.
        more_title: names the rest; empty where it is more of the same.
        unfolded: the rest is shown, too.
    """

    key: str
    title: str
    shown: tuple[PartRow, ...]
    more: tuple[PartRow, ...] = ()
    more_title: str = ""
    words: str = ""
    of: str = ""
    questions: tuple[QuestionRow, ...] = ()
    papers: tuple[PaperRow, ...] = ()
    more_papers: tuple[PaperRow, ...] = ()
    limits: str = ""
    unfolded: bool = False


class StepRow(Row, frozen=True):
    """The step on the screen.

    Attributes:
        number_text: its place on the rail, which has `rail_length`; a step of a side road has none.
        leaves: the station that its side road leaves, by number and name; empty on the rail and on a road of the fork.
        before, after: the steps beside it on the rail.
        what_ifs_number: how many there are.
        fold: which of the closed rows is open, empty for none.
        limits, older, review_words: as in `ArticleRow`.
    """

    key: str
    number_text: str
    rail_length: str
    title: str
    who: str
    in_short: Run
    leaves: str
    before: tuple[LinkRow, ...]
    after: tuple[LinkRow, ...]
    dots: tuple[DotRow, ...]
    cards: tuple[CardRow, ...]
    rights: PartRow
    next: PartRow
    what_ifs: tuple[WhatIfRow, ...]
    what_ifs_number: str
    roads: tuple[RoadView, ...]
    contacts: tuple[ContactView, ...]
    expired: bool
    older: bool
    review_words: str
    page: str
    checked_words: str
    translation: str
    language: str
    language_name: str
    past_review: bool
    sources: tuple[SourceView, ...]
    fold: str = ""
    here: bool = False


class StoryTileRow(Row, frozen=True):
    """A story among the others, with what its small picture shows.

    Attributes:
        heights: of its bars, the largest one 1.
        hundred: how many of a hundred signs stand for each share, in a story of a hundred.
    """

    key: str
    kind: str
    title: str
    heights: tuple[float, ...]
    hundred: tuple[int, ...]


class PairRow(Row, frozen=True):
    """The values that stand side by side in a period."""

    label: str
    values: tuple[ValueView, ...]


class StoryRow(Row, frozen=True):
    """The open story and what belongs to it.

    Attributes:
        months_old: since the last day of its newest figure, -1 where that is not said.
        longest_label, longest_number: letters of what stands at its bars.
        striped: a value was not final when it was published.
        do_not_compare: what is said of the breaks in its series, empty for none.
        pairs: its values once more, two by two.
    """

    story: StoryView
    months_old: int
    longest_label: int
    longest_number: int
    striped: bool
    do_not_compare: str
    pairs: tuple[PairRow, ...]
    pages: tuple[LinkRow, ...]
    sources: tuple[SourceView, ...]


class ReadingRow(Row, frozen=True):
    """What is read of the open story.

    Attributes:
        chosen: the place of the value, or share, in the picture.
        group: the picture that is shown, where a story has several.
        sentence: empty where there is no figure for what `label` names.
        value_group: number of the group that the value stands in.
        hundred: how many of a hundred signs stand for each share.
        sources: where it comes from.
    """

    chosen: int
    group: int
    sentence: str
    label: str
    note: str
    provisional: bool
    value_group: int
    hundred: tuple[int, ...]
    sources: tuple[SourceView, ...]


class CountryTileRow(Row, frozen=True):
    """A country in the list."""

    key: str
    title: str


class CountryYearRow(Row, frozen=True):
    """The answers of one period.

    Attributes:
        hundred: how many of a hundred signs stand for a yes and for a no; none where too few were decided.
        columns: all words of each column of `rows`.
        source_note: what the source hides.
    """

    key: str
    label: str
    sentence: str
    hundred: tuple[int, ...]
    note: str
    rows: tuple[TableRow, ...]
    columns: tuple[str, ...]
    source_note: str
    sources: tuple[SourceView, ...]


class ChoiceRow(Row, frozen=True):
    """Something of which one is chosen: a language beside the reader's, a queue."""

    key: str
    title: str
    chosen: bool
