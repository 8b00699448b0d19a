"""XLIFF 1.2, the file that translators' programs read and write (docs/decisions/0015).

Of the format only this is used: a `file` for each article or TOML file, a `trans-unit` for each unit, codes as `ph` and
as pairs of `bpt` and `ept` (http://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html).
"""

from __future__ import annotations

import msgspec

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"


class Message(msgspec.Struct, frozen=True):
    """A unit as it stands in a file for translators.

    Attributes:
        home: the article or TOML file that the unit belongs to.
        state: the word of XLIFF for how far the translation is, empty when there is none.
        stamp: of the translation as it was exported, to see later whether somebody changed it in between.
        note: for the translator.
    """

    id: str
    home: str
    language: str
    source: str
    target: str
    state: str = ""
    stamp: str = ""
    note: str = ""
