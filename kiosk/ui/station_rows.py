"""The rows of the rail: its stations up to the fork, the two roads behind it, the side roads at each station."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from kiosk.edition.address import Address
from kiosk.edition.kinds import STEP
from kiosk.prepared.views import LanguageView, RoadView, StepView
from kiosk.ui.edition_view import step_title
from kiosk.ui.procedure_state import ProcedureState
from kiosk.ui.rows import DotRow, LaneRow, LinkRow, OtherRoadRow, StationRow

FORKS, NEXT = "forks", "next"


class Rail:
    """How the steps of a view lie to each other."""

    def __init__(self, view: LanguageView) -> None:
        self._view = view
        self._steps = {step.article.id: step for step in view.steps}
        self._rail = [step for step in view.steps if not step.branch]
        self._fork = next((step for step in self._rail if any(road.kind == FORKS for road in step.roads)), None)

    # The rail as a whole

    def stations(self) -> list[StationRow]:
        """The rail up to the fork; all of it where there is none."""
        return [self._station(step) for step in self._trunk()]

    def lanes(self) -> list[LaneRow]:
        """The roads behind the fork, the one that is a fork of the rail first."""
        return [
            LaneRow(kind=road.kind, words=road.words, stations=tuple(map(self._station, self._along(road))))
            for road in self._forked()
        ]

    @property
    def length(self) -> str:
        """The number of the last step of the rail."""
        return self._rail[-1].number_text if self._rail else ""

    def _trunk(self) -> list[StepView]:
        return self._rail[: self._rail.index(self._fork) + 1] if self._fork else self._rail

    def _forked(self) -> list[RoadView]:
        roads = self._fork.roads if self._fork else ()
        return sorted((road for road in roads if road.kind in {FORKS, NEXT}), key=lambda road: road.kind == NEXT)

    def _along(self, road: RoadView) -> list[StepView]:
        """The steps of one of the roads behind the fork."""
        first = self._steps[_step_at(road)]
        return [first] if first.branch else self._rail[self._rail.index(first) :]

    # One station

    def _station(self, step: StepView) -> StationRow:
        others = tuple(self._others(step))
        return StationRow(
            key=step.article.id,
            number_text=step.number_text,
            title=step.article.title,
            who=step.who,
            lasts=step.lasts,
            others=others,
            others_number=self._view.in_digits(str(len(others))),
        )

    def _others(self, step: StepView) -> Iterator[OtherRoadRow]:
        """The side roads that leave a station, then the steps that only they lead to."""
        roads = [road for road in step.roads if road.kind not in {FORKS, NEXT}]
        yield from (self._other(road) for road in roads)
        known = {_step_at(road) for road in step.roads}
        for further in self._behind(step):
            if further.article.id not in known:
                target = str(Address(STEP.id, further.article.id))
                yield self._other(RoadView(kind="leaves", target=target, to="", words=further.article.title))

    def _behind(self, station: StepView) -> list[StepView]:
        """The steps of side roads that stand at a station."""
        return [step for step in self._view.steps if step.branch and self.station_of(step) == station.article.id]

    def _other(self, road: RoadView) -> OtherRoadRow:
        step = self._steps.get(_step_at(road))
        back = self._back_to(step) if step else ()
        ends = road.kind == "ends" or bool(step and step.branch and not back)
        return OtherRoadRow(
            target=road.target, words=road.words, kind=road.kind, back_to=back, ends=ends, mark=road.mark
        )

    def _back_to(self, step: StepView) -> tuple[str, ...]:
        """The steps of the rail that a road onto `step` leads to."""
        if not step.branch:
            return (self.name(step.article.id),)
        reached = (self._steps.get(_step_at(road)) for road in step.roads)
        return tuple(self.name(one.article.id) for one in reached if one is not None and not one.branch)

    # What lies beside a step

    def name(self, key: str) -> str:
        """A step by number and name."""
        return step_title(self._view, key)

    def station_of(self, step: StepView) -> str:
        """The station that a side road leaves; of a step of the rail itself."""
        place = self._view.steps.index(step)
        return next(one.article.id for one in reversed(self._view.steps[: place + 1]) if not one.branch)

    def leaves(self, step: StepView) -> str:
        """The station that a side road leaves, by name; nothing for a step of the rail or behind the fork."""
        return self.name(self.station_of(step)) if step.branch and not self._lane(step) else ""

    def before(self, step: StepView) -> tuple[LinkRow, ...]:
        """The step before on the rail; of a side road, the station that it leaves."""
        if step.branch:
            return (self._link(self.station_of(step)),)
        place = self._rail.index(step)
        return (self._link(self._rail[place - 1].article.id),) if place else ()

    def after(self, step: StepView) -> tuple[LinkRow, ...]:
        """The step after on the rail; at the fork both."""
        if step is self._fork:
            return tuple(self._link(_step_at(road)) for road in self._forked())
        place = len(self._rail) if step.branch else self._rail.index(step) + 1
        return tuple(self._link(one.article.id) for one in self._rail[place : place + 1])

    def dots(self, step: StepView) -> tuple[DotRow, ...]:
        """All stations, with the one that is shown or left."""
        shown = step.article.id if self._lane(step) else self.station_of(step)
        trunk = [self._dot(one, "", shown) for one in self._trunk()]
        return (*trunk, *(self._dot(one, road.kind, shown) for road in self._forked() for one in self._along(road)))

    def _dot(self, step: StepView, road: str, shown: str) -> DotRow:
        return DotRow(key=step.article.id, number_text=step.number_text, road=road, shown=step.article.id == shown)

    def _lane(self, step: StepView) -> bool:
        """Whether a step stands on the road that forks off the rail."""
        return any(road.kind == FORKS and _step_at(road) == step.article.id for road in self._forked())

    def _link(self, key: str) -> LinkRow:
        return LinkRow(kind=STEP.id, key=key, title=self.name(key))


def station_with(state: ProcedureState, station: StationRow) -> StationRow:
    """A station as a visitor left it."""
    return replace(station, here=station.key == state.here, unfolded=station.key == state.others)


def stations_with(state: ProcedureState, stations: Sequence[StationRow]) -> list[StationRow]:
    """Stations as a visitor left them."""
    return [station_with(state, station) for station in stations]


def lane_with(state: ProcedureState, lane: LaneRow) -> LaneRow:
    """A road as a visitor left it."""
    return replace(lane, stations=tuple(stations_with(state, lane.stations)))


def _step_at(road: RoadView) -> str:
    """The step that a road leads to; empty when it leads to a page."""
    address = Address.parse(road.target)
    return address.id if address is not None and address.kind == STEP.id else ""
