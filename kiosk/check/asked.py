"""Rules for what people ask: under the name of something that there is, short, once."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from kiosk.check.places import Place
from kiosk.edition.address import ANY_PAPER, DEADLINE
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault, repeated
from kiosk.edition.files import ASKED

LONGEST = 80  # characters: about as much as somebody types
MOST = 40  # questions of one page


def questions_stand_under_a_known_name(edition: Edition) -> Iterator[Fault]:
    there = _there(edition)
    for place, kind, name, _ in _asked(edition):
        if name not in there[kind]:
            message = f"there is no {kind} {name!r}; correct the name"
            yield place.fault(edition, f"unknown-{kind}", message)


def questions_are_short_and_few(edition: Edition) -> Iterator[Fault]:
    for place, _, name, questions in _asked(edition):
        if len(questions) > MOST:
            yield place.fault(edition, "bad-question", f"{name}: {len(questions)} questions; {MOST} are enough")
        for question in questions:
            if not 0 < len(question.strip()) <= LONGEST:
                message = f"{name}: {question[:30]!r} must have 1 to {LONGEST} characters"
                yield place.fault(edition, "bad-question", message)


def questions_stand_once(edition: Edition) -> Iterator[Fault]:
    for place, _, name, questions in _asked(edition):
        for twice in repeated(questions):
            yield place.fault(edition, "twice", f"{name}: {twice!r} stands twice; keep one")


def _asked(edition: Edition) -> Iterator[tuple[Place, str, str, tuple[str, ...]]]:
    """Place, kind, name and questions."""
    plurals = {kind.plural: kind.id for kind in edition.kinds} | {"stories": "story", "deadlines": DEADLINE}
    for language, asked in edition.asked.items():
        for plural, kind in plurals.items():
            for name, questions in asked.of(plural).items():
                yield Place(f"{ASKED}/{language}.toml", (plural, name)), kind, name, questions


def _there(edition: Edition) -> dict[str, Collection[str]]:
    """Kind → the names of all there are of it."""
    deadlines = {deadline.id for deadline in edition.deadlines} | {ANY_PAPER}
    return {**edition.by_kind, "story": {story.id for story in edition.stories}, DEADLINE: deadlines}


RULES = (questions_stand_under_a_known_name, questions_are_short_and_few, questions_stand_once)
