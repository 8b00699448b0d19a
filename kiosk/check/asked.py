"""Rules for what people ask: under a page or a letter that there is, short, once."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.places import Place
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault, repeated
from kiosk.edition.files import ASKED

LONGEST = 80  # characters: about as much as somebody types
MOST = 40  # questions of one page


def questions_stand_under_a_known_name(edition: Edition) -> Iterator[Fault]:
    for place, kind, name, _ in _asked(edition):
        if name not in edition.by_kind[kind]:
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
    for language, asked in edition.asked.items():
        for kind in edition.kinds:
            for name, questions in asked.of(kind.plural).items():
                yield Place(f"{ASKED}/{language}.toml", (kind.plural, name)), kind.id, name, questions


RULES = (questions_stand_under_a_known_name, questions_are_short_and_few, questions_stand_once)
