"""Rules for the languages of an edition: known to the CLDR."""

from __future__ import annotations

import re
from collections.abc import Iterator

from babel import localedata

from kiosk.check.places import Place
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import EDITION

CODE = re.compile(r"[a-z]{2,3}")  # also the name of a file


def languages_are_known(edition: Edition) -> Iterator[Fault]:
    for code in edition.languages:
        if not CODE.fullmatch(code) or not localedata.exists(code):
            message = f"{code!r} is no language; write its ISO 639 code, such as `ti`"
            yield Place(EDITION, (code,)).fault(edition, "bad-language", message)


RULES = (languages_are_known,)
