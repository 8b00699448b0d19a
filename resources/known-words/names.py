"""Makes `kiosk/languages/data/known/names.txt`: names that people type, which are no misspelling in any language.

    python resources/known-words/names.py en fr nl ar fa

The countries and the cities of time zones as the CLDR writes them in these languages (Unicode licence), and
those of `names-by-hand.txt`; folded, but those that the search does not correct for being short.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import regex
from babel import Locale

from kiosk.languages.registry import LANGUAGES, NAMES
from kiosk.search.analysis import tokens
from kiosk.search.index import LONGEST_PREFIX

BY_HAND = Path(__file__).with_name("names-by-hand.txt")
_COUNTRY = regex.compile("[A-Z]{2}")


def _of_cldr(code: str) -> Iterator[str]:
    """Countries and cities as a language calls them."""
    locale = Locale.parse(LANGUAGES[code].locale)
    yield from (name for key, name in locale.territories.items() if _COUNTRY.fullmatch(key))
    yield from (zone["city"] for zone in locale.time_zones.values() if "city" in zone)


def _by_hand() -> Iterator[str]:
    lines = BY_HAND.read_text(encoding="utf-8").splitlines()
    yield from (line for line in lines if not line.startswith("#"))


def main() -> None:
    """Write the names, those of the languages that are named among them."""
    names = [*_by_hand(), *(name for code in sys.argv[1:] for name in _of_cldr(code))]
    found = {token.term for name in names for token in tokens(name) if len(token.term) > LONGEST_PREFIX}
    NAMES.write_text("\n".join((*sorted(found), "")), encoding="utf-8")


if __name__ == "__main__":
    main()
