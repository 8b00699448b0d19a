"""The procedure as a graph: what is reached, and where a side road stands beside the rail."""

from __future__ import annotations

import datetime as dt

from kiosk.edition.graph import cited, in_place, reached_from
from kiosk.edition.kinds import STEP
from kiosk.edition.owners import Step
from kiosk.edition.records.steps import NextStep, SideRoad, StepInfo


def _step(key: str, *roads: str, after: str = "", branch: bool = False) -> Step:
    """A step with side roads to other steps."""
    info = StepInfo(
        id=key,
        who="office",
        page="page",
        sources=("source",),
        checked_on=dt.date(2026, 11, 21),
        review_by=dt.date(2027, 2, 21),
        branch=branch,
        next=NextStep(step=after, sources=("map",)) if after else None,
        side_road=tuple(
            SideRoad(id=f"to-{road}", kind="leaves", target=f"step:{road}", words={}, sources=("sign",))
            for road in roads
        ),
    )
    return Step(kind=STEP, id=key, info=info, articles={})


def _steps(*steps: Step) -> dict[str, Step]:
    return {step.info.id: step for step in steps}


def test_a_side_road_stands_behind_the_first_step_of_the_rail_that_leads_to_it() -> None:
    steps = _steps(
        _step("ask", "border", after="wait"),
        _step("wait", "border", "refused"),
        _step("border", "refused", branch=True),
        _step("refused", branch=True),
    )

    assert [step.info.id for step in in_place(steps)] == ["ask", "border", "wait", "refused"]


def test_a_side_road_of_a_side_road_stands_behind_it() -> None:
    steps = _steps(_step("ask", "border"), _step("home", branch=True), _step("border", "home", branch=True))

    assert [step.info.id for step in in_place(steps)] == ["ask", "border", "home"]


def test_a_step_that_no_road_leads_to_comes_last() -> None:
    steps = _steps(_step("lost", "lost", branch=True), _step("ask"))

    assert [step.info.id for step in in_place(steps)] == ["ask", "lost"]


def test_roads_in_a_ring_are_followed_once() -> None:
    steps = _steps(_step("ask", "wait", after="wait"), _step("wait", "ask"), _step("other"))

    assert reached_from(steps, "ask") == {"ask", "wait"}
    assert reached_from(steps, "nowhere") == set()


def test_every_road_of_a_step_has_its_sources() -> None:
    assert list(cited(_step("ask", "border", after="wait"))) == [("next", ("map",)), ("to-border", ("sign",))]
