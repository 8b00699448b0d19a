"""Rules for the languages of an edition: known to the CLDR, named once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from babel import localedata

from kiosk.check.places import record_line
from kiosk.edition.faults import Fault
from kiosk.edition.model import Edition

PATH = "edition.toml"
CODE = re.compile(r"[a-z]{2,3}")  # also the name of a file


def languages_are_known(edition: Edition) -> Iterator[Fault]:
    for code in edition.languages:
        if not CODE.fullmatch(code) or not localedata.exists(code):
            message = f"{code!r} is no language; write its ISO 639 code, such as `ti`"
            yield Fault(PATH, record_line(edition, PATH, code), "bad-language", message)


def languages_differ(edition: Edition) -> Iterator[Fault]:
    for code in sorted({code for code in edition.languages if edition.languages.count(code) > 1}):
        yield Fault(PATH, record_line(edition, PATH, code), "twice", f"a second language {code!r}; keep one")


RULES = (languages_are_known, languages_differ)
