"""Fields that hold the name of something else say so by their type, so that one rule can ask whether it exists."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Annotated, get_args, get_origin, get_type_hints

import msgspec

from kiosk.edition.records.base import Record


class Names(msgspec.Struct, frozen=True):
    """What the words of a field are the name of: the kind that an editor is told of."""

    kind: str


FactId = Annotated[str, Names("fact")]
SourceId = Annotated[str, Names("source")]
ContactId = Annotated[str, Names("contact")]
OfficeId = Annotated[str, Names("office")]
TopicId = Annotated[str, Names("topic")]
PageId = Annotated[str, Names("page")]
StepId = Annotated[str, Names("step")]
LetterId = Annotated[str, Names("letter")]
StoryId = Annotated[str, Names("story")]
LanguageCode = Annotated[str, Names("language")]
RoadTarget = Annotated[str, Names("target")]  # an address: kiosk.edition.address


class Named(msgspec.Struct, frozen=True):
    """The names of one kind that a record holds in one of its fields.

    Attributes:
        keys: what leads from the record to the part of it that holds them; empty for the record itself.
    """

    kind: str
    keys: tuple[str, ...]
    field: str
    names: tuple[str, ...]


def named(record: Record, keys: tuple[str, ...] = ()) -> Iterator[Named]:
    """Everything that a record and the records inside it name."""
    kinds = kinds_named(type(record))
    for field in record.__struct_fields__:
        value = getattr(record, field)
        if field in kinds:
            names = tuple(name for name in (value if isinstance(value, tuple) else (value,)) if name)
            yield Named(kinds[field], keys, field, names)
        for inner in value if isinstance(value, tuple) else (value,):
            if isinstance(inner, Record):
                yield from named(inner, (*keys, getattr(inner, "id", field)))


@cache
def kinds_named(record: type[Record]) -> dict[str, str]:
    """Field → the kind of what it names."""
    hints = get_type_hints(record, include_extras=True)
    return {field: kind for field, hint in hints.items() if (kind := _kind(hint))}


def _kind(hint: object) -> str:
    if get_origin(hint) is Annotated:
        found = (said.kind for said in get_args(hint)[1:] if isinstance(said, Names))
        return next(found, "")
    return next((kind for part in get_args(hint) if (kind := _kind(part))), "")
