"""The picture of a story: its selected rows as values with their words, and how long the bar of each is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from kiosk.edition.records.stories import Break, Remark, Story, StoryKind
from kiosk.prepared.views import GroupOfValuesView, ShareView, ValueView
from kiosk.rendering.fact_writer import FactWriter
from kiosk.rendering.story_rows import Place, StoryRows, selections_of
from kiosk.rendering.story_words import StoryWords

BY_PART = frozenset(
    {"ranked", "shares"}
)  # kinds whose values are named after their part, the others after their period
A_TOP_EACH = frozenset({"ranked", "shares", "dated"})  # kinds whose groups are not compared with each other
LOWEST_TOP: dict[StoryKind, int] = {"of-100": 60}  # the longest bar stands for at least so much; else for one


class StoryValues:
    """Makes the values of one story in one language."""

    def __init__(self, story: Story, rows: StoryRows, words: StoryWords, facts: FactWriter, language: str) -> None:
        self._story = story
        self._rows = rows
        self._words = words
        self._facts = facts
        self._language = language

    def groups(self) -> Iterator[GroupOfValuesView]:
        """What the values stand in."""
        units = {part: selection.unit for part, selection in selections_of(self._story).items()}
        match self._story.kind:
            case "comparison":
                return
            case "ranked":
                labels = [self._facts.period(period) for period in self._rows.periods]
            case "shares":
                labels = [*(share.words[self._language] for share in self._story.shares), ""]
            case _:
                for part, unit in units.items():
                    yield GroupOfValuesView(label=self._words.part(part), unit=unit)
                return
        for label in labels:
            yield GroupOfValuesView(label=label, unit=next(iter(units.values())))

    def values(self) -> Iterator[ValueView]:
        """The observations in the order in which they are read."""
        places = list(self._rows.places())
        tops = _tops(self._story.kind, places)
        group = -1
        for place in places:
            heading = self._words.part(place.part) if self._story.kind == "dated" and place.group != group else ""
            group = place.group
            yield self._value(place, heading, tops[_picture(self._story.kind, place)])

    def _value(self, place: Place, heading: str, top: Decimal) -> ValueView:
        row, period = place.row, self._facts.period(place.period)
        if row is None:
            return ValueView(key=place.period, group=place.group, label=period, title="", value=0, text="")
        by_part = self._story.kind in BY_PART
        return ValueView(
            key=place.part if by_part else place.period,
            group=place.group,
            heading=heading,
            label=self._words.part(place.part) if by_part else period,
            title=self._words.sentence(place.part, row),
            value=float(row.value),
            of_top=float(row.value) / float(top),
            text=self._words.value(row, place.part),
            note=self._remarks(note for note in self._story.notes if note.period == row.period),
            source=row.source_id,
            break_before=self._remarks(one for one in self._story.breaks if one.before == row.period),
            provisional=any(row.period in part.provisional for part in self._story.parts if part.id == place.part),
        )

    def _remarks(self, remarks: Iterable[Remark | Break]) -> str:
        return " ".join(self._words.write(remark.words[self._language]) for remark in remarks)

    def shares(self) -> Iterator[ShareView]:
        """The shares of a hundred."""
        counts = self._rows.of_hundred() if self._story.shares else {}
        for share in self._story.shares:
            yield ShareView(
                label=share.words[self._language],
                count=counts[share.id],
                text=self._facts.number(counts[share.id]),
                title=self._words.write(share.sentence[self._language]),
            )


def _picture(kind: StoryKind, place: Place) -> int:
    """Which of the pictures of a story a place stands in; values of one picture have one measure."""
    return place.group if kind in A_TOP_EACH else 0


def _tops(kind: StoryKind, places: Iterable[Place]) -> dict[int, Decimal]:
    """What the longest bar of each picture stands for."""
    tops: dict[int, Decimal] = {}
    for place in places:
        picture = _picture(kind, place)
        value = place.row.value if place.row is not None else Decimal(0)
        tops[picture] = max(value, tops.get(picture, Decimal(LOWEST_TOP.get(kind, 1))))
    return tops
