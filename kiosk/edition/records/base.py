"""What every record read from a file is made of; field names are the keys of the files (docs/content.md)."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

ShortKind = Literal["line", "forms", "plurals"]


class Translated(msgspec.Struct, frozen=True):
    """Marks the type of a field as a table language → words that readers see, to be translated and checked.

    Attributes:
        kind: words on one line; the forms of a term or the plurals of a unit.
    """

    kind: ShortKind


Words = Annotated[dict[str, str], Translated("line")]
Forms = Annotated[dict[str, tuple[str, ...]], Translated("forms")]
Plurals = Annotated[dict[str, dict[str, str]], Translated("plurals")]
Hash = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{12}$")]  # kiosk.edition.translation.words_hash


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A record read from a file: unknown keys are refused."""
