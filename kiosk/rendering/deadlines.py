"""From `deadlines.toml` to what the deadline card asks and counts with, in one language."""

from __future__ import annotations

from kiosk.edition.edition import Edition
from kiosk.edition.records.deadlines import DeadlineInfo
from kiosk.prepared.views import DeadlineCardView, DeadlineView, LimitView
from kiosk.rendering.markdown import Renderer


def compose_deadline(info: DeadlineInfo, edition: Edition, language: str, renderer: Renderer) -> DeadlineView:
    """A deadline with the values of its facts, its words in `language`, written by `renderer`."""
    return DeadlineView(
        id=info.id,
        title=renderer.line(info.title[language]),
        action=renderer.line(info.action[language]),
        note=renderer.line(info.note.get(language, "")),
        counts_from=info.counts_from,
        limits=tuple(_limit(name, edition, renderer) for name in info.limits),
        floor=_limit(info.floor, edition, renderer) if info.floor else None,
        asks_held=info.asks_held,
        letters=info.letters,
        page=info.page,
        contacts=info.contacts,
        sources=_sources(info, edition),
    )


def compose_card(edition: Edition, language: str, renderer: Renderer) -> DeadlineCardView | None:
    """The card before it is told which paper it is about; None where the edition does not say what it is called."""
    card = edition.deadline_card
    if card is None:
        return None
    return DeadlineCardView(
        title=renderer.line(card.title[language]),
        summary=renderer.line(card.summary[language]),
    )


def _limit(name: str, edition: Edition, renderer: Renderer) -> LimitView:
    fact = edition.facts[name]
    return LimitView(
        fact=name,
        value=fact.value if isinstance(fact.value, int) else 0,
        unit=fact.unit,
        words=renderer.line(f"{{fact:{name}}}"),
        sure=not fact.doubts,
        review_by=fact.review_by,
        applies_from=fact.applies_from,
        applies_until=fact.applies_until,
        hard_date=fact.hard_date,
    )


def _sources(info: DeadlineInfo, edition: Edition) -> tuple[str, ...]:
    """Those of the rules, of the deadline itself and of the numbers to call."""
    contacts = [edition.contacts[name] for name in info.contacts]
    facts = [*info.limits, *filter(None, [info.floor]), *(fact for one in contacts for fact in one.facts)]
    named = [*info.sources, *(source for fact in facts for source in edition.facts[fact].sources)]
    return tuple(dict.fromkeys(named))
