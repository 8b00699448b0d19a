"""Tells the stories of the figures screen in one language: numbers from the rows, never from the words.

`kiosk.edition.observations` reads the rows, `story_rows` selects those of a story, `story_words` writes what is said of
them, `story_values` makes the picture, `story_tables` its tables; here it all comes together.
"""

from __future__ import annotations

import calendar

from kiosk.edition.edition import Edition
from kiosk.edition.files import STORIES
from kiosk.edition.observations import COLUMNS
from kiosk.edition.records.observations import Observation
from kiosk.edition.records.stories import ComparisonRow, Story
from kiosk.edition.translation import State
from kiosk.edition.word_states import worst_state
from kiosk.languages.bidi import isolator
from kiosk.prepared.views import ComparisonView, Run, StoryView
from kiosk.rendering.fact_writer import FactWriter
from kiosk.rendering.story_rows import StoryRows, official_value, rows_shown, select
from kiosk.rendering.story_tables import comparison, story_tables
from kiosk.rendering.story_values import StoryValues
from kiosk.rendering.story_words import StoryWords


class StoryTeller:
    """Tells the stories of an edition in one language."""

    def __init__(self, edition: Edition, language: str) -> None:
        self._edition = edition
        self._language = language
        self._facts = FactWriter(edition, language)
        self._isolate = isolator(edition.registry[language].direction)

    def story(self, story: Story) -> StoryView:
        """One story with its words, values or comparison, and sources."""
        rows = StoryRows(self._edition, story)
        words = StoryWords(story, rows, self._facts, self._language, self._isolate)
        picture = StoryValues(story, rows, words, self._facts, self._language)
        groups, values = tuple(picture.groups()), tuple(picture.values())
        shown = rows_shown(self._edition, story)
        return StoryView(
            id=story.id,
            kind=story.kind,
            pictogram=story.icon,
            title=words.write(story.title[self._language]),
            definition=words.write(story.definition[self._language]),
            caveat=words.write(story.caveat[self._language]),
            checked_words=self._facts.date(story.checked_on),
            state=self._state(story),
            newest="" if story.rows else max(map(last_day, (row.period for row in shown)), default=""),
            groups=groups,
            values=values,
            shares=tuple(picture.shares()),
            tables=tuple(story_tables(story.kind, groups, values)),
            comparison=tuple(self._comparison(words, row) for row in story.rows),
            findings=tuple(Run(text=words.write(finding[self._language])) for finding in story.findings),
            pages=story.pages,
            sources=tuple(dict.fromkeys(row.source_id for row in shown)),
            data=tuple(map(self._data, shown)),
        )

    def _state(self, story: Story) -> State:
        """The worst that is known about its words."""
        place = ("story", self._edition.stories.index(story))
        texts = (text for text in self._edition.short_texts if text.path == STORIES and text.keys[:2] == place)
        return worst_state(self._edition, texts, self._language)

    def _comparison(self, words: StoryWords, row: ComparisonRow) -> ComparisonView:
        cells = [self._cells(row, claim) for claim in select(self._edition, row.claim)]
        return comparison(words.write(row.words[self._language]), cells)

    def _cells(self, row: ComparisonRow, claim: Observation) -> tuple[str, str, str, str]:
        """Period, claim, official figure, difference; the last two are empty where nothing was published."""
        period, claimed = self._facts.period(claim.period), self._facts.number(claim.value)
        official = official_value(self._edition, row, claim.period)
        if official is None:
            return period, claimed, "", ""
        return period, claimed, self._facts.number(official), self._facts.signed(claim.value - official)

    def _data(self, row: Observation) -> tuple[str, ...]:
        source = self._edition.sources[row.source_id]
        cells = tuple(str(getattr(row, column)) for column in COLUMNS)
        return (*cells, source.publisher, source.title, source.kind, source.address)


def last_day(period: str) -> str:
    """The last day of a period, as an ISO date."""
    end = period.rpartition("/")[2]
    year, month, day = (*map(int, end.split("-")), 0, 0)[:3]
    month = month or 12
    return f"{year:04}-{month:02}-{day or calendar.monthrange(year, month)[1]:02}"
