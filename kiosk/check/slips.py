"""Rules for markup that is none, in what is no section: titles, short answers, the words of the TOML files.

Sections are looked at while they are read (`kiosk.edition.markdown_slips`), so that a fault of the front matter hides
none of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.shown import Shown, shown
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import SOURCES, SOURCES_OF_STATISTICS
from kiosk.edition.markdown_limits import limit_problems
from kiosk.edition.markdown_slips import slips, slips_in_words

AS_PUBLISHED = frozenset({SOURCES, SOURCES_OF_STATISTICS})  # titles of others, with the signs they have


def short_words_have_no_stray_markup(edition: Edition) -> Iterator[Fault]:
    for text in shown(edition):
        if text.form != "markdown" and not _is_plain(text.text) and text.place.path not in AS_PUBLISHED:
            for code, message in _problems(text):
                yield text.place.fault(edition, code, f"{text.called}{message}")


def _is_plain(text: str) -> bool:
    """Whether it has nothing but letters and spaces, as most of them."""
    return text.replace(" ", "").isalpha()


def _problems(text: Shown) -> Iterator[tuple[str, str]]:
    for line in [] if limit_problems([text.text]) else text.text.split("\n"):
        if text.form == "plain":
            yield from slips_in_words(line)
        else:
            yield from ((code, message) for _, code, message in slips(line))


RULES = (short_words_have_no_stray_markup,)
