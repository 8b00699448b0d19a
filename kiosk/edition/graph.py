"""The procedure as a graph: which roads leave a step, which steps they reach, where a side road stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.edition.address import Address
from kiosk.edition.kinds import STEP
from kiosk.edition.owners import Step
from kiosk.edition.records.steps import SideRoad


def cited(step: Step) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The roads of a step by name, each with its sources."""
    if step.info.next is not None:
        yield "next", step.info.next.sources
    yield from ((road.id, road.sources) for road in step.info.side_road)


def step_after(road: SideRoad) -> str:
    """The step that a road leads to; empty when it leads elsewhere."""
    target = Address.parse(road.target)
    return target.id if target is not None and target.kind == STEP.id else ""


def ways(step: Step) -> list[str]:
    """The steps one road further, those of the side roads first."""
    roads = [key for road in step.info.side_road if (key := step_after(road))]
    return roads + ([step.info.next.step] if step.info.next else [])


def reached_from(steps: Mapping[str, Step], start: str) -> set[str]:
    """The step and all that roads lead to from it."""
    found, waiting = set[str](), [start]
    while waiting:
        key = waiting.pop()
        if key in steps and key not in found:
            found.add(key)
            waiting.extend(ways(steps[key]))
    return found


def in_place(steps: Mapping[str, Step]) -> list[Step]:
    """The rail in its order, each step followed by the side roads that leave it, each of them by those that leave it.

    A side road stands once: where it first leaves the rail, or else where it first leaves another side road.
    """
    left_from: dict[str, str] = {}
    for step in sorted(steps.values(), key=lambda step: step.info.branch):
        for key in ways(step):
            if key in steps and steps[key].info.branch:
                left_from.setdefault(key, step.info.id)

    def with_side_roads(step: Step) -> Iterator[Step]:
        yield step
        for key, parent in left_from.items():
            if parent == step.info.id:
                yield from with_side_roads(steps[key])

    placed = [one for step in steps.values() if not step.info.branch for one in with_side_roads(step)]
    return placed + [step for step in steps.values() if step not in placed]
