"""The rule that every letter can be drawn: a box on the screen is a word that nobody reads."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from kiosk import paths
from kiosk.check.font_letters import families
from kiosk.check.shown import shown
from kiosk.edition.characters import is_disguised, named
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault

WITHOUT_A_GLYPH = frozenset({"Cc", "Cf", "Zs"})  # ends of lines, joiners and spaces


def letters_can_be_drawn(edition: Edition) -> Iterator[Fault]:
    """Every text may be looked at in every language, so all the fonts of the edition stand behind each of them."""
    drawn = _drawn(edition)
    offered = {"", *(code for code in _offered(edition) if (one := edition.registry.get(code)) and one.font)}
    for text in shown(edition):
        missing = [] if text.text.isascii() else sorted(filter(_has_form, set(text.text) - drawn))
        if missing and text.language in offered:
            listed = ", ".join(map(named, missing))
            place = text.at(text.text.index(missing[0]))
            message = f"{text.called}no font of the program has {listed}: readers see a box; write it otherwise"
            yield place.fault(edition, "no-glyph", message)


def _drawn(edition: Edition) -> frozenset[str]:
    """What the fonts that the interface chooses from have (`kiosk.app.make_application`)."""
    brought = families(paths.resources() / "fonts")
    records = map(edition.registry.get, _offered(edition))
    chain = {record.font for record in records if record and record.font}
    return frozenset(chr(letter) for family in chain for letter in brought.get(family, frozenset()))


def _offered(edition: Edition) -> tuple[str, ...]:
    return (*edition.languages, *edition.info.official_languages)


def _has_form(character: str) -> bool:
    """Whether it should have a glyph; a styled letter is told as what it is while the file is read."""
    return unicodedata.category(character) not in WITHOUT_A_GLYPH and not is_disguised(character)


RULES = (letters_can_be_drawn,)
