"""Rules for the procedure as a graph: every step is reached, every road leads on or ends in words and has a source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from kiosk.check.places import Place
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.graph import cited, reached_from, step_after
from kiosk.edition.kinds import STEP
from kiosk.edition.records.what_ifs import WhatIfKind


def every_step_is_reached(edition: Edition) -> Iterator[Fault]:
    reached = reached_from(edition.steps, next(iter(edition.steps), ""))
    for key in edition.steps:
        if key not in reached:
            message = "no road leads here from the first step; let a road of another step lead to it"
            yield _at(key).fault(edition, "unreachable-step", f"{key}: {message}")


def no_dead_end(edition: Edition) -> Iterator[Fault]:
    """From every step a road goes on until one of kind `ends` says in words how it ended."""
    ending = {key for key, step in edition.steps.items() if any(road.kind == "ends" for road in step.info.side_road)}
    for key in edition.steps:
        if not reached_from(edition.steps, key) & ending:
            message = "no road leads from here to an end; add a road to another step or one of kind `ends`"
            yield _at(key).fault(edition, "dead-end", f"{key}: {message}")


def roads_that_come_back_do(edition: Edition) -> Iterator[Fault]:
    """A road comes back that leads to the rail, over other side roads or over a page read on the way."""
    rail = {key for key, step in edition.steps.items() if not step.info.branch}
    for key, step in edition.steps.items():
        for road in step.info.side_road:
            target = step_after(road)
            if road.kind == "comes-back" and target and not reached_from(edition.steps, target) & rail:
                message = f"{road.id}: from {target} no road leads back to the rail"
                yield _at(key, road.id).fault(edition, "no-way-back", f"{key}: {message}")


def roads_end_on_a_page(edition: Edition) -> Iterator[Fault]:
    """`leaves` goes on to another step; what leads to a page alone either ends there or comes back."""
    for key, step in edition.steps.items():
        for road in step.info.side_road:
            if (road.kind == "ends") == bool(step_after(road)) and road.kind != "comes-back":
                message = f"{road.id}: a road that leaves leads to a step, one that ends leads to a page"
                yield _at(key, road.id).fault(edition, "road-target", f"{key}: {message}")


def the_rail_is_whole(edition: Edition) -> Iterator[Fault]:
    """The way along the rail is the order of the file."""
    rail = [step for step in edition.steps.values() if not step.info.branch]
    for step, after in zip(rail, [*rail[1:], None], strict=True):
        wanted = after.info.id if after else None
        if (step.info.next.step if step.info.next else None) != wanted:
            message = f"`next` must lead to {wanted}" if wanted else "the last step of the rail has no `next`"
            yield _at(step.info.id).fault(edition, "broken-rail", f"{step.info.id}: {message}")


def roads_are_cited(edition: Edition) -> Iterator[Fault]:
    for key, step in edition.steps.items():
        for name, sources in cited(step):
            if not sources:
                message = f"{name}: name the source that says where this road leads"
                yield _at(key, name).fault(edition, "uncited-road", f"{key}: {message}")


def every_step_has_its_what_ifs(edition: Edition) -> Iterator[Fault]:
    for key in edition.steps:
        told = {what_if.info.kind for what_if in edition.what_ifs.values() if key in what_if.info.steps}
        if missing := [kind for kind in get_args(WhatIfKind) if kind not in told]:
            message = f"no what-if of the kinds {', '.join(missing)} names this step; docs/content.md lists them"
            yield _at(key).fault(edition, "missing-what-if", f"{key}: {message}", "warning")


def _at(*keys: str) -> Place:
    """Where a step stands, or one of its roads."""
    return Place(STEP.list_file, keys)


RULES = (
    every_step_is_reached,
    no_dead_end,
    roads_that_come_back_do,
    roads_end_on_a_page,
    the_rail_is_whole,
    roads_are_cited,
    every_step_has_its_what_ifs,
)
