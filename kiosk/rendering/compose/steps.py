"""The steps of the procedure as their readers see them, with the roads that leave them."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.edition.address import Address
from kiosk.edition.graph import cited, in_place
from kiosk.edition.kinds import STEP
from kiosk.edition.owners import Step
from kiosk.edition.records.base import Words
from kiosk.edition.records.steps import NextStep, SideRoad, StepInfo
from kiosk.prepared.views import RoadView, StepView
from kiosk.rendering.compose.composer import Composer
from kiosk.rendering.provenance import hard_date


def step_views(composer: Composer) -> tuple[StepView, ...]:
    """The rail, numbered, each step followed by the side roads that first leave it."""
    return tuple(_step(composer, step) for step in in_place(composer.edition.steps))


def _step(composer: Composer, step: Step) -> StepView:
    info, edition = step.info, composer.edition
    number = composer.numbers.get(info.id, 0)
    sources = (*info.sources, *(source for _, named in cited(step) for source in named))
    return StepView(
        article=composer.article(step, sources, older=any("older-page" in road.doubts for road in _all_roads(info))),
        page=info.page,
        hard_date=hard_date(edition, step),
        number=number,
        number_text=composer.facts.number(number) if number else "",
        who=composer.office(info.who),
        lasts=_line(composer, info.lasts),
        lasts_before=_line(composer, info.lasts_before),
        branch=info.branch,
        roads=tuple(_roads(composer, info)),
        what_ifs=tuple(key for key, one in edition.what_ifs.items() if info.id in one.info.steps),
    )


def _all_roads(info: StepInfo) -> tuple[SideRoad | NextStep, ...]:
    return (*info.side_road, info.next) if info.next else info.side_road


def _roads(composer: Composer, info: StepInfo) -> Iterator[RoadView]:
    """The side roads, then the way along the rail."""
    for road in info.side_road:
        words, to = composer.line(road.words), _title_at(composer, Address.parse(road.target))
        yield RoadView(kind=road.kind, target=road.target, to=to, words=words, mark=composer.mark(road.doubts))
    if info.next is not None:
        after = Address(STEP.id, info.next.step)
        title, words = _title_at(composer, after), _line(composer, info.next.words)
        mark = composer.mark(info.next.doubts)
        yield RoadView(kind="next", target=str(after), to=title if words else "", words=words or title, mark=mark)


def _line(composer: Composer, words: Words) -> str:
    """Words that a step may do without."""
    return composer.line(words) if words else ""


def _title_at(composer: Composer, address: Address | None) -> str:
    """The title of what a road leads to."""
    owner = composer.edition.owner(address) if address is not None else None
    return composer.title(owner) if owner is not None else ""
