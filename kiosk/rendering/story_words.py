"""Writes the words of a story in one language: every number in them comes from a row that `story_rows` selected."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from kiosk.edition.placeholders import STORY_PLACEHOLDER
from kiosk.edition.records.observations import Observation
from kiosk.edition.records.stories import Part, Story
from kiosk.rendering.fact_writer import FactWriter
from kiosk.rendering.story_rows import StoryRows

HUNDRED = 100


class StoryWords:
    """Writes the words of one story."""

    def __init__(
        self, story: Story, rows: StoryRows, facts: FactWriter, language: str, isolate: Callable[[str], str]
    ) -> None:
        self._story = story
        self._rows = rows
        self._facts = facts
        self._language = language
        self._isolate = isolate
        self._parts = {part.id: part for part in story.parts}

    def write(self, template: str, part: str = "", row: Observation | None = None) -> str:
        """The words of a template; what names nothing else speaks of `row`, or of the latest observation."""

        def replace(match: re.Match[str]) -> str:
            return self._replace(match[1], match[2] or "", part, row)

        written = STORY_PLACEHOLDER.sub(replace, template)
        return self._isolate(written[:1].upper() + written[1:])  # a month may stand first

    def part(self, part: str) -> str:
        """The name of a part; a single series has none."""
        return self._parts[part].words[self._language] if part else ""

    def value(self, row: Observation, part: str) -> str:
        """The number as it was published."""
        return self._about(self._facts.number(row.value), row, part)

    def sentence(self, part: str, row: Observation) -> str:
        """What the story says, said of one of its observations."""
        own = self._parts[part].sentence if part in self._parts else None
        return self.write((own or self._story.sentence or self._story.title)[self._language], part, row)

    def _replace(self, kind: str, name: str, part: str, row: Observation | None) -> str:
        match kind:
            case "hundred":
                return self._facts.number(HUNDRED)
            case "year":
                return self._facts.period(name)
            case "share":
                return self._facts.number(self._rows.of_hundred()[name])
            case "part":
                return self.part(self._in_place(int(name)) if name else part)
        return self._spoken(kind, name, part, row if row is not None and not name else self._rows.named(name))

    def _spoken(self, kind: str, name: str, part: str, row: Observation | None) -> str:
        """The period or the value of an observation; nothing where there is none, and the checker has said so."""
        if row is None:
            return ""
        if kind == "period":
            return self._facts.period(row.period)
        return self._spoken_value(row, name if name in self._parts else part)

    def _in_place(self, number: int) -> str:
        """The part that is the first, second … of the latest period."""
        return self._rows.ranked(self._rows.periods[-1])[number - 1][0].id

    def _spoken_value(self, row: Observation, part: str) -> str:
        """The number in a sentence: of a hundred no half ones are spoken of, the table has the decimals."""
        value = whole(row.value) if self._story.kind == "of-100" else row.value
        return self._about(self._facts.number(value), row, part)

    def _about(self, number: str, row: Observation, part: str) -> str:
        """The number, with the words for it where it was rounded at the source."""
        about, known = self._story.about, self._parts.get(part)
        return about[self._language].replace("{value}", number) if about and is_rounded(row, known) else number


def whole(value: Decimal) -> Decimal:
    """The nearest whole number; a half is rounded up."""
    return value.quantize(Decimal(1), rounding=ROUND_HALF_UP)


def is_rounded(row: Observation, part: Part | None) -> bool:
    """Whether the source gave no more than a rounded value."""
    return part is not None and row.period in part.about
