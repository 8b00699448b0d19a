"""What people ask of something, for the search."""

from __future__ import annotations

from kiosk.edition.edition import Edition


def asked_of(edition: Edition, language: str, plural: str, name: str) -> tuple[str, ...]:
    """What people ask in a language that it answers.

    Args:
        plural: the table it is recorded in (`kiosk.edition.askable`).
    """
    return edition.asked[language].get(plural, {}).get(name, ())
