"""Rules for the shape of the procedure: the side roads that are promised, and how the rail ends."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.places import Place
from kiosk.check.strict.promised import place_of_name, promises_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.kinds import STEP
from kiosk.edition.owners import Step


def side_roads_are_whole(edition: Edition) -> Iterator[Fault]:
    targets = {road.target for step in edition.steps.values() for road in step.info.side_road}
    for key in promises_of(edition).contents.side_roads:
        step = edition.steps.get(key)
        problem = _problem(step, targets) if step else ""
        if problem:
            message = f"{key} is promised as a side road: {problem}"
            yield Place(STEP.list_file, (key,)).fault(edition, "broken-side-road", message, "warning")


def _problem(step: Step, targets: set[str]) -> str:
    if not step.info.branch:
        return "let it stand beside the rail with `branch = true`"
    if str(step.address) not in targets:
        return f"let a road of another step lead to {step.address}"
    if not {road.kind for road in step.info.side_road} & {"comes-back", "ends"}:
        return "give it a road of the kind `comes-back` or `ends`"
    return ""


def the_rail_ends_as_promised(edition: Edition) -> Iterator[Fault]:
    wanted = promises_of(edition).contents.rail_ends
    rail = [key for key, step in edition.steps.items() if not step.info.branch]
    if wanted and tuple(rail[-len(wanted) :]) != wanted:
        message = f"the rail must end with {', '.join(wanted)}; it ends with {', '.join(rail[-len(wanted) :])}"
        yield place_of_name(edition, wanted[0]).fault(edition, "rail-end", message, "warning")


RULES = (side_roads_are_whole, the_rail_ends_as_promised)
