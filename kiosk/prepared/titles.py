"""What a place of an edition is called: the title that stands there when it is opened."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.edition.address import ANY_PAPER, COUNTRY, DEADLINE, EVENT, FIGURES, TERM, TOPIC, Address
from kiosk.prepared.views import CountryView, DeadlineView, GroupView, LanguageView, StepView, StoryView, TermView


def title_at(view: LanguageView, address: Address) -> str | None:
    """The title of what an address leads to; None when there is no such thing."""
    text = view.text(address)
    if text is not None:
        return title_of_step(text) if isinstance(text, StepView) else text.article.title
    if view.deadline_card is not None and address == Address(DEADLINE, ANY_PAPER):
        return view.deadline_card.title
    others: dict[str, Sequence[TermView | DeadlineView | StoryView | GroupView | CountryView]]
    others = {TERM: view.terms, DEADLINE: view.deadlines, FIGURES: view.stories}
    others[COUNTRY] = view.countries.places if view.countries else ()
    others |= {TOPIC: view.groups, EVENT: view.life_events}
    return next((one.title for one in others.get(address.kind, ()) if one.id == address.id), None)


def section_title_at(view: LanguageView, address: Address) -> str:
    """The name of the section an address leads to; empty where it leads to the whole of something."""
    text = view.text(address)
    sections = text.article.sections if text is not None else ()
    return next((section.title for section in sections if section.id == address.section), "")


def title_of_step(step: StepView) -> str:
    """The name of a step, with its number on the rail."""
    return step.article.title if step.branch else f"{step.number_text}. {step.article.title}"
