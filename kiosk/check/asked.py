"""Rules for what people ask: under the name of something that there is, short, once."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.places import Place
from kiosk.edition.askable import Askable, askable
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault, repeated
from kiosk.edition.files import ASKED
from kiosk.edition.kinds import one_of

LONGEST = 120  # characters: whole sentences that people type have up to twenty words
MOST = 150  # about one thing: whole questions and the everyday words beside them


def questions_stand_in_a_known_table(edition: Edition) -> Iterator[Fault]:
    known = [subject.plural for subject in askable(edition)]
    for language, questions in edition.asked.items():
        for plural in sorted(questions.keys() - set(known)):
            message = f"nothing is asked about {plural!r}; the table is called {one_of(known)}"
            yield Place(f"{ASKED}/{language}.toml", (plural,)).fault(edition, "unknown-table", message)


def questions_stand_under_a_known_name(edition: Edition) -> Iterator[Fault]:
    for place, subject, name, _ in _asked(edition):
        if name not in subject.names:
            message = f"there is no {subject.kind} {name!r}; correct the name"
            yield place.fault(edition, f"unknown-{subject.kind}", message)


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
        for twice in repeated(question.casefold() for question in questions):
            yield place.fault(edition, "twice", f"{name}: {twice!r} stands twice; keep one")


def _asked(edition: Edition) -> Iterator[tuple[Place, Askable, str, tuple[str, ...]]]:
    """Where questions stand, what kind of thing they are about, its name, and the questions."""
    for language, questions in edition.asked.items():
        for subject in askable(edition):
            for name, of_name in questions.get(subject.plural, {}).items():
                yield Place(f"{ASKED}/{language}.toml", (subject.plural, name)), subject, name, of_name


RULES = (
    questions_stand_in_a_known_table,
    questions_stand_under_a_known_name,
    questions_are_short_and_few,
    questions_stand_once,
)
