"""The rows of the lists on the screens."""

from __future__ import annotations

import msgspec

from kiosk.prepared.views import Block, ComparisonView, GroupOfValuesView, RoadView, ShareView, SourceView


class Row(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """A row of a list model; QML has its fields under camelCase names."""


class LanguageRow(Row, frozen=True):
    code: str
    name: str
    choose: str
    direction: str


class TileRow(Row, frozen=True):
    """A topic, a life event or a page: its pictogram on its hue, its name, one line."""

    key: str
    pictogram: str
    hue: int
    title: str
    hint: str


class LinkRow(Row, frozen=True):
    kind: str
    key: str
    title: str


class ContactRow(Row, frozen=True):
    icon: str
    name: str
    note_text: str
    note_html: str
    phone: str
    address: str
    hours: str
    unsure: bool


class HitRow(Row, frozen=True):
    key: str
    kind: str
    section: str
    pictogram: str
    hue: int
    title: str
    title_html: str
    snippet: str
    snippet_html: str
    via: str
    found_in: str


class PartRow(Row, frozen=True):
    """A section of a step or a letter."""

    id: str
    title: str
    blocks: tuple[Block, ...]


class LetterRow(Row, frozen=True):
    """A letter in the list: its likeness, who sends it, its name, the words printed on it, whether a time limit runs.

    Attributes:
        official: the words printed on it, all of them.
        label: the same, a language a line, where they fit below the drawing; else empty.
    """

    key: str
    drawing: str
    who: str
    title: str
    official: str
    label: str
    hint: str
    urgent: bool


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


class HeardRow(Row, frozen=True):
    """A word of the glossary in a language of Belgium."""

    language: str
    word: str


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
    in_short: str = ""
    in_short_html: str = ""
    page: str = ""
    expired: bool = False
    checked_words: str = ""
    translation: str = ""
    language_name: str = ""
    past_review: bool = False


class QuestionRow(Row, frozen=True):
    """A question that tells old rules from new ones, and its two answers."""

    key: str
    ask: str
    before: str
    since: str
    note: str
    note_html: str


class PaperRow(Row, frozen=True):
    """A paper a visitor may hold: its name, the words printed on it, its drawing."""

    key: str
    title: str
    official: str
    drawing: str


class StepRow(Row, frozen=True):
    """A step of the rail, or of a side road beside it.

    Attributes:
        questions: what tells which passages are of the visitor's rules.
        back_to: numbers of the steps to which a side road comes back.
        rail_goes_on: a step of the rail stands below; `last`: nothing does.
    """

    key: str
    number_text: str
    title: str
    summary: str
    who: str
    in_short: str
    in_short_html: str
    parts: tuple[PartRow, ...]
    what_ifs: tuple[WhatIfRow, ...]
    questions: tuple[str, ...]
    roads: tuple[RoadView, ...]
    branch: bool
    back_to: tuple[str, ...]
    ends: bool
    rail_goes_on: bool
    last: bool
    contacts: tuple[ContactRow, ...]
    expired: bool
    marks: tuple[str, ...]
    page: str
    checked_words: str
    translation: str
    language_name: str
    past_review: bool
    sources: tuple[SourceView, ...]


class StoryTileRow(Row, frozen=True):
    """A story among the others; `glyph` are the heights of its small picture, the largest one 1."""

    key: str
    kind: str
    title: str
    glyph: tuple[float, ...]


class ValueRow(Row, frozen=True):
    """A value of a story and where it comes from."""

    key: str
    group: int
    label: str
    title: str
    value: float
    text: str
    note: str
    break_before: str
    provisional: bool
    source: tuple[SourceView, ...]


class StoryRow(Row, frozen=True):
    """A story; `months_old` since the last day of its newest figure, -1 where that is not said."""

    key: str
    kind: str
    title: str
    definition: str
    caveat: str
    checked_words: str
    translation: str
    months_old: int
    groups: tuple[GroupOfValuesView, ...]
    values: tuple[ValueRow, ...]
    shares: tuple[ShareView, ...]
    comparison: tuple[ComparisonView, ...]
    findings: tuple[str, ...]
    pages: tuple[LinkRow, ...]
    sources: tuple[SourceView, ...]
