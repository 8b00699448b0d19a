"""What people ask of everything in an edition, for the search."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.edition.address import FIGURES, Address
from kiosk.edition.askable import STORY, askable
from kiosk.edition.edition import Edition
from kiosk.edition.files import IN_ANY_LANGUAGE
from kiosk.prepared.views import Asked


def compose_asked(edition: Edition, language: str) -> Asked:
    """What people ask in a language, and in whatever language they read."""
    return {str(address): questions for address, questions in _asked(edition, language) if questions}


def _asked(edition: Edition, language: str) -> Iterator[tuple[Address, tuple[str, ...]]]:
    asked = [edition.asked[code] for code in (language, IN_ANY_LANGUAGE)]
    for subject in askable(edition):
        kind = FIGURES if subject.kind == STORY else subject.kind
        for name in subject.names:
            found = (questions.get(subject.plural, {}).get(name, ()) for questions in asked)
            yield Address(kind, name), tuple(question for some in found for question in some)
