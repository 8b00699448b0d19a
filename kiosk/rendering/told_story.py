"""One story in one language: its words with their numbers, its values, its shares."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from kiosk.edition.edition import Edition
from kiosk.edition.observations import StoryRows, selections_of
from kiosk.edition.placeholders import STORY_PLACEHOLDER
from kiosk.edition.records.observations import Observation
from kiosk.edition.records.stories import Part, Story
from kiosk.prepared.views import GroupOfValuesView, ShareView, ValueView
from kiosk.rendering.fact_writer import FactWriter

HUNDRED = 100


class ToldStory:
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

        written = STORY_PLACEHOLDER.sub(write, template)
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
        about = self._story.about
        if about is None or part is None or row.period not in part.about:
            return number
        return about[self._language].replace("{value}", number)

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
