"""Writes the stories of the figures screen in one language: numbers from the rows, never from the words."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from kiosk.content.facts import FactWriter
from kiosk.content.model import ComparisonRow, Edition, Observation, Part, Story
from kiosk.content.short_texts import STORIES
from kiosk.content.statistics import COLUMNS, StoryRows, official_value, rows_shown, select, selections_of
from kiosk.content.translation import State
from kiosk.content.views import CellView, ComparisonView, GroupOfValuesView, ShareView, StoryView, ValueView
from kiosk.content.word_states import worst_state

PLACEHOLDER = re.compile(r"\{(period|value|year|part|share|hundred)(?::([a-z0-9_-]+))?\}")
HUNDRED = 100


class StoryTeller:
    """Writes the stories of an edition in one language."""

    def __init__(self, edition: Edition, language: str) -> None:
        self._edition = edition
        self._language = language
        self.facts = FactWriter(edition, language)

    def story(self, story: Story) -> StoryView:
        """One story with its words, values or comparison, and sources."""
        told = _Told(self._edition, self._language, self.facts, story)
        shown = rows_shown(self._edition, story)
        return StoryView(
            id=story.id,
            kind=story.kind,
            icon=story.icon,
            title=told.words(story.title[self._language]),
            definition=told.words(story.definition[self._language]),
            caveat=told.words(story.caveat[self._language]),
            checked_words=self.facts.date(story.checked_on),
            state=self._state(story),
            newest="" if story.rows else max(map(last_day, (row.period for row in shown)), default=""),
            groups=tuple(told.groups()),
            values=tuple(told.values()),
            shares=tuple(told.shares()),
            comparison=tuple(self._comparison(told, row) for row in story.rows),
            findings=tuple(told.words(words[self._language]) for words in story.findings),
            pages=story.pages,
            sources=tuple(dict.fromkeys(row.source_id for row in shown)),
            data=tuple(map(self._data, shown)),
        )

    def _state(self, story: Story) -> State:
        """The worst that is known about its words."""
        place = ("story", self._edition.stories.index(story))
        texts = (text for text in self._edition.short_texts if text.path == STORIES and text.keys[:2] == place)
        return worst_state(self._edition, texts, self._language)

    def _comparison(self, told: _Told, row: ComparisonRow) -> ComparisonView:
        cells = tuple(self._cell(row, claim) for claim in select(self._edition, row.claim))
        return ComparisonView(label=told.words(row.words[self._language]), cells=cells)

    def _cell(self, row: ComparisonRow, claim: Observation) -> CellView:
        official = official_value(self._edition, row, claim.period)
        return CellView(
            period=self.facts.period(claim.period),
            claim=self.facts.number(claim.value),
            official="" if official is None else self.facts.number(official),
            difference="" if official is None else self.facts.signed(claim.value - official),
        )

    def _data(self, row: Observation) -> tuple[str, ...]:
        source = self._edition.sources[row.source_id]
        cells = tuple(str(getattr(row, column)) for column in COLUMNS)
        return (*cells, source.publisher, source.title, source.kind, source.address)


class _Told:
    """One story in one language."""

    def __init__(self, edition: Edition, language: str, facts: FactWriter, story: Story) -> None:
        self._language = language
        self._facts = facts
        self._story = story
        self._rows = StoryRows(edition, story)
        self._parts = {part.id: part for part in story.parts}
        self._units = {name: selection.unit for name, selection in selections_of(story).items()}

    def words(self, template: str, part: str | None = None, row: Observation | None = None) -> str:
        """The words of a template; what names nothing else speaks of `row`, or of the latest observation."""

        def write(match: re.Match[str]) -> str:
            return self._write(match[1], match[2] or "", part, row)

        written = PLACEHOLDER.sub(write, template)
        return written[:1].upper() + written[1:]  # a month may stand first

    def _write(self, kind: str, name: str, part: str | None, row: Observation | None) -> str:
        match kind:
            case "hundred":
                return self._facts.number(HUNDRED)
            case "year":
                return self._facts.period(name)
            case "share":
                return self._facts.number(self._rows.of_hundred()[name])
            case "part":
                return self._name(self._rows.ranked(self._rows.periods[-1])[int(name) - 1][0].id if name else part)
        return self._write_observation(kind, name, part, row)

    def _write_observation(self, kind: str, name: str, part: str | None, row: Observation | None) -> str:
        spoken_of = row if row is not None and not name else named_observation(self._rows, name)
        if spoken_of is None:  # the checker has said so
            return ""
        if kind == "period":
            return self._facts.period(spoken_of.period)
        named = name if name in self._parts else part
        return self._value(spoken_of, self._parts.get(named or ""), whole=self._story.kind == "of-100")

    def _name(self, part: str | None) -> str:
        return self._parts[part].words[self._language] if part else ""

    def _value(self, row: Observation, part: Part | None, *, whole: bool = False) -> str:
        """The number; of a hundred no half ones are shown where it is spoken of, the table has the decimals."""
        value = row.value.quantize(Decimal(1), rounding=ROUND_HALF_UP) if whole else row.value
        number = self._facts.number(value)
        rounded = part is not None and row.period in part.about and self._story.about is not None
        return self._story.about[self._language].replace("{value}", number) if rounded and self._story.about else number

    def groups(self) -> Iterator[GroupOfValuesView]:
        """What the values stand in."""
        units = list(self._units.values())
        match self._story.kind:
            case "comparison":
                return
            case "ranked":
                for period in self._rows.periods:
                    yield GroupOfValuesView(label=self._facts.period(period), unit=units[0])
            case "shares":
                for share in self._story.shares:
                    yield GroupOfValuesView(label=share.words[self._language], unit=units[0])
                yield GroupOfValuesView(label="", unit=units[0])
            case _:
                for name, unit in self._units.items():
                    yield GroupOfValuesView(label=self._name(name), unit=unit)

    def values(self) -> Iterator[ValueView]:
        """The observations in the order in which they are read."""
        match self._story.kind:
            case "ranked":
                for group, period in enumerate(self._rows.periods):
                    for part, row in self._rows.ranked(period):
                        yield self._observation(part.id, row, group, by_part=True)
            case "shares":
                groups = {share.id: number for number, share in enumerate(self._story.shares)}
                for part, row in self._rows.ranked(self._rows.periods[-1]):
                    yield self._observation(part.id, row, groups.get(part.share, len(groups)), by_part=True)
            case "dated":
                for group, (name, rows) in enumerate(self._rows.by_part.items()):
                    yield from (self._observation(name, row, group) for row in rows)
            case _:
                for period in self._rows.periods:
                    for group, name in enumerate(self._rows.by_part):
                        yield self._place(name, period, group)

    def _place(self, part: str, period: str, group: int) -> ValueView:
        """The observation of a period, or an empty place: a missing figure is not nought."""
        row = self._rows.find(part, period)
        if row is not None:
            return self._observation(part, row, group)
        return ValueView(key=period, group=group, label=self._facts.period(period), title="", value=0, text="")

    def _observation(self, name: str, row: Observation, group: int, *, by_part: bool = False) -> ValueView:
        part = self._parts.get(name)
        sentence = (part.sentence if part else None) or self._story.sentence or self._story.title
        notes = [note.words[self._language] for note in self._story.notes if note.period == row.period]
        breaks = [one.words[self._language] for one in self._story.breaks if one.before == row.period]
        return ValueView(
            key=name if by_part else row.period,
            group=group,
            label=self._name(name) if by_part else self._facts.period(row.period),
            title=self.words(sentence[self._language], name, row),
            value=float(row.value),
            text=self._value(row, part),
            note=" ".join(map(self.words, notes)),
            source=row.source_id,
            break_before=" ".join(map(self.words, breaks)),
            provisional=part is not None and row.period in part.provisional,
        )

    def shares(self) -> Iterator[ShareView]:
        """The shares of a hundred."""
        counts = self._rows.of_hundred() if self._story.shares else {}
        for share in self._story.shares:
            count = counts[share.id]
            yield ShareView(
                label=share.words[self._language],
                count=count,
                text=self._facts.number(count),
                title=self.words(share.sentence[self._language]),
            )


def named_observation(rows: StoryRows, name: str) -> Observation | None:
    """The observation that a placeholder names: the latest of a part, a year of the first part, or its latest."""
    first = next(iter(rows.by_part), "")
    if name in rows.by_part:
        return rows.find(name)
    if name:
        return rows.find(first, name)
    return rows.find(first)


def last_day(period: str) -> str:
    """The last day of a period, as an ISO date."""
    end = period.rpartition("/")[2]
    year, month, day = (*map(int, end.split("-")), 0, 0)[:3]
    month = month or 12
    return f"{year:04}-{month:02}-{day or calendar.monthrange(year, month)[1]:02}"
