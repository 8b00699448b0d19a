"""Writes the stories of the figures screen in one language: numbers from the series, never from the words."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from kiosk.content.facts import FactWriter
from kiosk.content.model import ComparisonRow, Edition, Observation, Story
from kiosk.content.short_texts import STORIES
from kiosk.content.statistics import official_value, select
from kiosk.content.translation import State
from kiosk.content.views import BarView, CellView, ComparisonView, StoryView
from kiosk.content.word_states import worst_state

PLACEHOLDER = re.compile(r"\{(period|value|year)(?::(\d{4}))?\}")


class StoryTeller:
    """Writes the stories of an edition in one language."""

    def __init__(self, edition: Edition, language: str) -> None:
        self._edition = edition
        self._language = language
        self.facts = FactWriter(edition, language)

    def story(self, story: Story) -> StoryView:
        """One story with its words, bars or comparison, and sources."""
        series = select(self._edition, story.series) if story.series else []
        return StoryView(
            id=story.id,
            kind=story.kind,
            icon=story.icon,
            title=self._words(story.title[self._language], story, series),
            definition=self._words(story.definition[self._language], story, series),
            caveat=self._words(story.caveat[self._language], story, series),
            checked_words=self.facts.date(story.checked_on),
            state=self._state(story),
            bars=tuple(self._bar(story, series, observation) for observation in series),
            comparison=tuple(self._comparison(row) for row in story.rows),
            findings=tuple(self._words(words[self._language], story, series) for words in story.findings),
            sources=self._sources(story, series),
        )

    def _state(self, story: Story) -> State:
        """The worst that is known about its words."""
        place = ("story", self._edition.stories.index(story))
        texts = (text for text in self._edition.short_texts if text.path == STORIES and text.keys[:2] == place)
        return worst_state(self._edition, texts, self._language)

    def _words(self, template: str, story: Story, series: list[Observation], said_of: Observation | None = None) -> str:
        """The words of a template; without a year it speaks of `said_of`, or of the latest observation."""

        def write(match: re.Match[str]) -> str:
            kind, year = match.group(1), match.group(2)
            if kind == "year":
                return year
            if year is None and said_of is not None:
                observation = said_of
            else:
                observation = next(row for row in reversed(series) if year in {None, row.period})
            return observation.period if kind == "period" else self._value(story, observation.value)

        return PLACEHOLDER.sub(write, template)

    def _value(self, story: Story, value: Decimal) -> str:
        """Of 100 people no half ones are shown; the table has the decimals."""
        if story.kind == "of-100":
            value = value.quantize(Decimal(1), rounding=ROUND_HALF_UP)
        return self.facts.number(value)

    def _bar(self, story: Story, series: list[Observation], observation: Observation) -> BarView:
        notes = [note.words[self._language] for note in story.notes if note.period == observation.period]
        breaks = [b.words[self._language] for b in story.breaks if b.before == observation.period]
        return BarView(
            title=self._words(story.title[self._language], story, series, said_of=observation),
            period=observation.period,
            value=float(observation.value),
            text=self.facts.number(observation.value),
            note=" ".join(self._words(note, story, series) for note in notes),
            source=observation.source_id,
            break_before=" ".join(self._words(words, story, series) for words in breaks),
        )

    def _comparison(self, row: ComparisonRow) -> ComparisonView:
        cells = []
        for claim in select(self._edition, row.claim):
            official = official_value(self._edition, row, claim.period)
            difference = None if official is None else claim.value - official
            cells.append(
                CellView(
                    period=claim.period,
                    claim=self.facts.number(claim.value),
                    official="" if official is None else self.facts.number(official),
                    difference="" if difference is None else self.facts.signed(difference),
                )
            )
        return ComparisonView(label=row.words[self._language], cells=tuple(cells))

    def _sources(self, story: Story, series: list[Observation]) -> tuple[str, ...]:
        rows = list(series)
        for row in story.rows:
            selections = [row.claim, *row.official]
            if row.official_complement is not None:
                selections.append(row.official_complement)
            periods = {claim.period for claim in select(self._edition, row.claim)}
            rows += [o for s in selections for o in select(self._edition, s) if o.period in periods]
        return tuple(dict.fromkeys(observation.source_id for observation in rows))
