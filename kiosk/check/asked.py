"""Rules for what people ask: under a page or a letter that there is, short, once."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.places import record_line
from kiosk.edition.faults import Fault
from kiosk.edition.load import ASKED
from kiosk.edition.model import Edition

LONGEST = 80  # characters: about as much as somebody types
MOST = 40  # questions of one page


def questions_stand_under_a_known_name(edition: Edition) -> Iterator[Fault]:
    for path, kind, name, _ in _asked(edition):
        if name not in (edition.pages if kind == "page" else edition.letters):
            line = record_line(edition, path, f"{kind}s", name)
            yield Fault(path, line, f"unknown-{kind}", f"there is no {kind} {name!r}; correct the name")


def questions_are_short_and_few(edition: Edition) -> Iterator[Fault]:
    for path, kind, name, questions in _asked(edition):
        line = record_line(edition, path, f"{kind}s", name)
        if len(questions) > MOST:
            yield Fault(path, line, "bad-question", f"{name}: {len(questions)} questions; {MOST} are enough")
        for question in questions:
            if not 0 < len(question.strip()) <= LONGEST:
                message = f"{name}: {question[:30]!r} must have 1 to {LONGEST} characters"
                yield Fault(path, line, "bad-question", message)


def questions_stand_once(edition: Edition) -> Iterator[Fault]:
    for path, kind, name, questions in _asked(edition):
        for twice in sorted({one for one in questions if questions.count(one) > 1}):
            line = record_line(edition, path, f"{kind}s", name)
            yield Fault(path, line, "twice", f"{name}: {twice!r} stands twice; keep one")


def _asked(edition: Edition) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    """File, kind, name and questions."""
    for language, asked in edition.asked.items():
        for kind, named in (("page", asked.pages), ("letter", asked.letters)):
            for name, questions in named.items():
                yield f"{ASKED}/{language}.toml", kind, name, questions


RULES = (questions_stand_under_a_known_name, questions_are_short_and_few, questions_stand_once)
