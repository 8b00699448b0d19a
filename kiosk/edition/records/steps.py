"""A step of the procedure and the roads that leave it."""

from __future__ import annotations

from typing import Literal

import msgspec

from kiosk.edition.records.articles import ListedInfo
from kiosk.edition.records.base import Record, Words
from kiosk.edition.records.facts import Doubt
from kiosk.edition.records.names import OfficeId, RoadTarget, SourceId, StepId

RoadKind = Literal["leaves", "comes-back", "ends", "forks"]


class SideRoad(Record, frozen=True):
    """A way off the rail: to another step, back to one, to the page on which it ends, or a road as wide as the rail."""

    id: str
    kind: RoadKind
    target: RoadTarget
    words: Words
    sources: tuple[SourceId, ...]
    doubts: dict[Doubt, str] = msgspec.field(default_factory=dict)


class NextStep(Record, frozen=True):
    """The way along the rail; `words` say what leads onto it where the rail forks."""

    step: StepId
    sources: tuple[SourceId, ...]
    words: Words = msgspec.field(default_factory=dict)
    doubts: dict[Doubt, str] = msgspec.field(default_factory=dict)


class StepInfo(ListedInfo, frozen=True):
    """A step of the rail, or of a side road when `branch` is set.

    Attributes:
        lasts: how long it takes, in a few words; `lasts_before`: by the old rules, where they say otherwise.
    """

    who: OfficeId
    lasts: Words = msgspec.field(default_factory=dict)
    lasts_before: Words = msgspec.field(default_factory=dict)
    branch: bool = False
    next: NextStep | None = None
    side_road: tuple[SideRoad, ...] = ()
