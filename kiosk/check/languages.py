"""Rules for the languages of an edition: known to the CLDR and with a record that leaves no gate open."""

from __future__ import annotations

import re
from collections.abc import Iterator

from babel import localedata

from kiosk.check.places import Place
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import EDITION
from kiosk.languages.gates import missing

CODE = re.compile(r"[a-z]{2,3}")  # also the name of a file
REMEDY = "CONTRIBUTING.md, “Add a language”, says what it holds"


def languages_are_known(edition: Edition) -> Iterator[Fault]:
    for code in edition.languages:
        if not _is_language(code):
            message = f"{code!r} is no language; write its ISO 639 code, such as `ti`"
            yield Place(EDITION, (code,)).fault(edition, "bad-language", message)


def languages_have_their_gates(edition: Edition) -> Iterator[Fault]:
    """The rules below look for a lost "not" or another language by what the record says; they cannot without."""
    for code in filter(_is_language, dict.fromkeys(edition.languages)):
        record = edition.registry.get(code)
        fields = missing(record, original=code == edition.info.source_language) if record else []
        if record is None or fields:
            gap = f"lacks {', '.join(fields)}" if fields else "is not there"
            message = f"{code}: its record kiosk/languages/data/{code}.toml {gap}; {REMEDY}"
            yield Place(EDITION, (code,)).fault(edition, "incomplete-language", message)


def _is_language(code: str) -> bool:
    return CODE.fullmatch(code) is not None and localedata.exists(code)


RULES = (languages_are_known, languages_have_their_gates)
