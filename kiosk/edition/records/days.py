"""Fields that hold a day on which something was done say so by their type: it cannot be one that is still to come."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import cache
from typing import Annotated, get_args, get_origin, get_type_hints

import msgspec

from kiosk.edition.records.base import Record


class Past(msgspec.Struct, frozen=True):
    """Marks a day that is over, or today."""


PastDay = Annotated[dt.date, Past()]


def past_days(record: Record, keys: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], dt.date]]:
    """The keys and the day of every such field of a record and of the records inside it."""
    for field in record.__struct_fields__:
        value = getattr(record, field)
        if field in _past_fields(type(record)):
            yield (*keys, field), value
        inner = value.items() if isinstance(value, dict) else [(field, value)]
        for name, one in inner:
            if isinstance(one, Record):
                yield from past_days(one, (*keys, name))


@cache
def _past_fields(record: type[Record]) -> frozenset[str]:
    hints = get_type_hints(record, include_extras=True)
    return frozenset(field for field, hint in hints.items() if _is_past(hint))


def _is_past(hint: object) -> bool:
    return get_origin(hint) is Annotated and any(isinstance(said, Past) for said in get_args(hint)[1:])
