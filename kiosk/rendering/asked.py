"""What people ask of something, for the search."""

from __future__ import annotations

from kiosk.edition.edition import Edition
from kiosk.edition.files import IN_ANY_LANGUAGE


def asked_of(edition: Edition, language: str, plural: str, name: str) -> tuple[str, ...]:
    """What people ask that it answers, in a language and in whatever language they read.

    Args:
        plural: the table it is recorded in (`kiosk.edition.askable`).
    """
    asked = (edition.asked[code] for code in (language, IN_ANY_LANGUAGE))
    return tuple(question for questions in asked for question in questions.get(plural, {}).get(name, ()))
