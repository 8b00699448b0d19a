"""A slip as plain text: what the file in the PDF holds, and what a code holds that a phone reads without internet."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.languages.record import Speech
from kiosk.languages.registry import LANGUAGES
from kiosk.slip.fit import pieces, sentences
from kiosk.slip.record import Column, Person, Slip

MOST_BYTES = 600  # of UTF-8 in a code: 101 modules with their border, which a phone reads from 50 mm of paper
MOST_CODES = 2
EVEN_STEP = 20  # bytes
PLACE = "{0}/{1}"  # the first line of a code where there are several


def text_of(slip: Slip) -> str:
    """Every word of a slip, a column after the other."""
    return "\n\n".join("\n".join(_all_lines(column)) for column in slip.columns) + "\n"


def texts_for_codes(column: Column) -> tuple[str, ...]:
    """The words of a column for one code, or for two where one is too small.

    Title, day, people, what counts and how old the words are stand in it whatever their length; of what to do as much
    as there is room for, the first first.
    """
    speech = LANGUAGES.speech(column.language)
    told = _told(column, speech)
    for count in range(len(told), -1, -1):
        codes = _packed([*_head(column), *told[:count], *_callable(column), *_kept_of_foot(column)], speech)
        if len(codes) <= MOST_CODES:
            return codes
    return codes[:MOST_CODES]


def _all_lines(column: Column) -> Iterator[str]:
    yield from _head(column)
    if column.in_short:
        yield column.in_short
    if column.tasks_title:
        yield column.tasks_title
    yield from (f"{line.number} {line.text}".strip() for line in column.tasks)
    yield from _people(column)
    yield from (line.text for line in column.foot)


def _head(column: Column) -> list[str]:
    days = [text for day in column.day for text in (day.lead, day.day, *(line.text for line in day.more))]
    return [column.title, *days]


def _told(column: Column, speech: Speech) -> list[str]:
    """What to do in the pieces it may be cut into, none twice."""
    texts = [column.in_short, *(line.text for line in column.tasks)]
    return list(dict.fromkeys(piece for text in texts for piece in pieces(text, speech)))


def _people(column: Column) -> list[str]:
    return [column.call_title, *map(_person, column.people)] if column.people else []


def _person(person: Person) -> str:
    more = " · ".join(part for part in (person.address, person.note) if part)
    return _called(person) + (f"\n{more}" if more else "")


def _called(person: Person) -> str:
    number = ", ".join(part for part in (person.phone, person.hours) if part)
    return ": ".join(part for part in (person.name, number) if part)


def _callable(column: Column) -> list[str]:
    """Who can be called from anywhere with their numbers, the others by their names."""
    if not column.people:
        return []
    far = [person for person in column.people if person.phone or person.address]
    near = [f"{person.name}." for person in column.people if person not in far]
    lines = [line for person in far for line in (_called(person), person.address)]
    return [f"{column.call_title}:", " ".join(near), *lines]


def _kept_of_foot(column: Column) -> list[str]:
    return [line.text for place, line in enumerate(column.foot) if line.strong or place >= len(column.foot) - 2]


def _packed(parts: list[str], speech: Speech) -> tuple[str, ...]:
    """The parts in as few codes as hold them, each part whole in one of them."""
    parts = [part for part in parts if part]
    whole = "\n".join(parts)
    if _bytes(whole) <= MOST_BYTES:
        return (whole,)
    room = MOST_BYTES - _bytes(PLACE.format(9, 9)) - 1
    needed = len(_filled(parts, room, speech))
    even = range(_bytes(whole) // needed, room, EVEN_STEP)  # codes of like size are read alike, and look it
    codes = next((found for found in (_filled(parts, size, speech) for size in even) if len(found) == needed), None)
    told = codes or _filled(parts, room, speech)
    return tuple(f"{PLACE.format(place, needed)}\n{text}" for place, text in enumerate(told, start=1))


def _filled(parts: list[str], room: int, speech: Speech) -> list[str]:
    """The parts in texts of at most so many bytes, as far as one part has no more."""
    codes: list[str] = []
    for piece in (one for part in parts for one in _within(part, room, speech)):
        longer = f"{codes[-1]}\n{piece}" if codes else piece
        if codes and _bytes(longer) <= room:
            codes[-1] = longer
        else:
            codes.append(piece)
    return codes


def _within(part: str, room: int, speech: Speech) -> list[str]:
    """A part that no code would hold, at its sentences."""
    return [part] if _bytes(part) <= room else sentences(part, speech)


def _bytes(text: str) -> int:
    return len(text.encode())
