"""What a record must hold before an edition may use its language: no gate of the checker is left open in silence."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from kiosk.languages.record import LanguageRecord

ASKED_OF_AN_ORIGINAL = frozenset({"numbers.named", "negations.unsaid"})
ASKED_OF_A_TRANSLATION = frozenset({"negations.plain"})


def missing(record: LanguageRecord, *, original: bool) -> list[str]:
    """The fields that are still to be filled in, by their keys in the file.

    Args:
        original: the other languages of the edition are translated from this one.
    """
    not_asked = ASKED_OF_A_TRANSLATION if original else ASKED_OF_AN_ORIGINAL
    missing = [name for name in _empty(record) if name not in not_asked]
    is_mute = record.speech.voice == ""
    return [name for name in missing if not (is_mute and name.startswith("speech."))]


def _empty(table: msgspec.Struct, prefix: str = "") -> Iterator[str]:
    for name in table.__struct_fields__:
        value = getattr(table, name)
        if value is None:
            yield prefix + name
        elif isinstance(value, msgspec.Struct):
            yield from _empty(value, f"{prefix}{name}.")
