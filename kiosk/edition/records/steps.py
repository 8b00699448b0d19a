"""A step of the procedure and the roads that leave it."""

from __future__ import annotations

from typing import Literal

import msgspec

from kiosk.edition.records.articles import ListedInfo
from kiosk.edition.records.base import Record, Words
from kiosk.edition.records.facts import Doubt
from kiosk.edition.records.names import OfficeId, RoadTarget, SourceId, StepId

RoadKind = Literal["leaves", "comes-back", "ends"]


class SideRoad(Record, frozen=True):
    """A way off the rail: to another step, back to one, or to the page on which it ends."""

    id: str
    kind: RoadKind
    target: RoadTarget
    words: Words
    sources: tuple[SourceId, ...]
    doubts: dict[Doubt, str] = msgspec.field(default_factory=dict)


class NextStep(Record, frozen=True):
    """The way along the rail."""

    step: StepId
    sources: tuple[SourceId, ...]
    doubts: dict[Doubt, str] = msgspec.field(default_factory=dict)


class StepInfo(ListedInfo, frozen=True):
    """A step of the rail, or of a side road when `branch` is set."""

    who: OfficeId
    branch: bool = False
    next: NextStep | None = None
    side_road: tuple[SideRoad, ...] = ()
