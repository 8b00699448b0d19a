"""Rules for markup that is none, in what is no section: titles, short answers, the words of the TOML files.

Sections are looked at while they are read (`kiosk.edition.markdown_slips`), so that a fault of the front matter hides
none of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.shown import Form, shown
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import SOURCES, SOURCES_OF_STATISTICS
from kiosk.edition.markdown_limits import limit_problems
from kiosk.edition.markdown_slips import slips, slips_in_words
from kiosk.edition.remembered import remembered

AS_PUBLISHED = frozenset({SOURCES, SOURCES_OF_STATISTICS})  # titles of others, with the signs they have


def short_words_have_no_stray_markup(edition: Edition) -> Iterator[Fault]:
    for text in shown(edition):
        if text.form != "markdown" and not _is_plain(text.text) and text.place.path not in AS_PUBLISHED:
            for code, message in _problems(text.text, text.form):
                yield text.place.fault(edition, code, f"{text.called}{message}")


def _is_plain(text: str) -> bool:
    """Whether it has nothing but letters and spaces, as most of them."""
    return text.replace(" ", "").isalpha()


@remembered
def _problems(text: str, form: Form) -> tuple[tuple[str, str], ...]:
    lines = [] if limit_problems([text]) else text.split("\n")
    return tuple(problem for line in lines for problem in _problems_of_a_line(line, form))


def _problems_of_a_line(line: str, form: Form) -> Iterator[tuple[str, str]]:
    if form == "plain":
        yield from slips_in_words(line)
    else:
        yield from ((code, message) for _, code, message in slips(line))


RULES = (short_words_have_no_stray_markup,)
