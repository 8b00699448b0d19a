"""Regular expressions from the pieces that the records of languages hold."""

from __future__ import annotations

import re
from functools import lru_cache

from kiosk.errors import ResourceError

NOTHING = "(?!)"  # matches nowhere


@lru_cache(maxsize=256)
def any_of(pieces: tuple[str, ...]) -> re.Pattern[str]:
    """What matches any of the pieces, whatever their case; nothing when there are none.

    Raises:
        ResourceError: a piece is no regular expression.
    """
    try:
        return re.compile(joined(pieces), re.IGNORECASE)
    except re.error as error:
        raise ResourceError(f"{error.pattern!r}: is no regular expression ({error}); mend it in the record") from error


def joined(pieces: tuple[str, ...]) -> str:
    """The source of a pattern that matches any of the pieces."""
    return "|".join(f"(?:{piece})" for piece in pieces) or NOTHING
