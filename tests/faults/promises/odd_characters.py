"""R35: every trick of characters is refused, in words and in names; what five languages are written with is not."""

from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import patch

from kiosk import paths
from kiosk.check import check
from kiosk.check.places import lines
from kiosk.edition.faults import Faults
from kiosk.edition.load import load
from tests.check.planted.case import ARRIVAL
from tests.check.test_characters import DISGUISED, OF_NO_WORD, SAID, UNSEEN
from tests.faults.promise import Promise, Trial
from tests.faults.promises.tests_of_the_suite import tests_that_pass
from tests.faults.workshop import Workshop
from tests.helpers.editions import ENGLISH, TODAY, EditionFolder, write_edition

TESTS = ("check/test_characters.py", "check/test_markdown_slips.py", "edition/test_reading_folders.py")
CODES = {"hidden-character", "look-alike", "foreign-letter", "stray-mark", "no-glyph"}
RECORD, NAME = "topics.toml", "sources.toml"
OF_ANY_LANGUAGE = [f"card{one}" for one in (*UNSEEN, *DISGUISED)]
TRICKS = [*OF_ANY_LANGUAGE, *OF_NO_WORD.values()]


def trials(workshop: Workshop) -> Iterator[Trial]:
    """The tests; each trick in an article, in a record and in a name; then every text of the bundled edition."""
    if workshop.whole:
        yield from tests_that_pass(TESTS, workshop)
    for trick in TRICKS if workshop.whole else TRICKS[::30]:
        with workshop.folder() as folder:
            yield from _refused(write_edition(folder, ENGLISH), trick)
    if workshop.whole:
        yield from _accepted()


def _refused(edition: EditionFolder, trick: str) -> Iterator[Trial]:
    edition.replace(ARRIVAL, SAID, f"The {trick} is here.")
    edition.replace(RECORD, "Start here", f"Start {trick} here")
    edition.replace(NAME, 'publisher = "', f'publisher = "{trick} ')
    told = {fault.path for fault in edition.faults() if fault.code in CODES}
    for path in (ARRIVAL, RECORD, NAME) if trick in OF_ANY_LANGUAGE else (ARRIVAL, RECORD):  # names are of no language
        yield Trial(f"{trick!a} in {path}", "" if path in told else "it is accepted")


def _accepted() -> Iterator[Trial]:
    """No line of the bundled edition, and no short text, is suspected."""
    root = paths.bundled_content()
    edition = load(root, Faults())
    assert edition is not None
    texts = {f"{article.path}:{number}" for article in edition.articles for number, _ in lines(article)}
    texts |= {f"{short.name} {language}" for short in edition.short_texts for language in short.words}
    suspected = {f"{fault.path}:{fault.line}" for fault in check(root, TODAY) if fault.code in CODES}
    for text in sorted(texts | suspected):
        yield Trial(text, "it is refused" if text in suspected else "")


def control(workshop: Workshop) -> Trial:
    """Nobody looks at the characters of a text."""
    with workshop.folder() as folder, patch("kiosk.edition.read.problems", lambda text, needed: iter(())):
        seen = [trial.seen for trial in _refused(write_edition(folder, ENGLISH), "control\u202e") if trial.seen]
        return Trial("characters that are not looked at", ", ".join(seen))


PROMISE = Promise(
    "R35",
    "every known trick in names and texts is refused; what languages are written with is not",
    trials,
    control,
)
