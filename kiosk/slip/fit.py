"""How much of a text goes on a slip, so that one sheet holds it in letters that can be read.

A column of the sheet is 87 mm wide and holds about 45 lines of 10.5 points, of which the title, the people and the foot
need half. What is cut is cut at the end of a sentence, and the slip says that the screen has more. That every slip of
the edition fits is a test (`tests/ui/test_slip_sheet.py`).
"""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.languages.bidi import LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE, RIGHT_TO_LEFT_ISOLATE
from kiosk.languages.record import Speech
from kiosk.languages.sentences import pieces as parts_of
from kiosk.slip.record import Line

MOST_LETTERS = 800  # of what it says in short, what to do and the people
LETTERS_WITH_DAY = 600  # of the same below the day of an answer, which is what matters
LEAST_LETTERS = 140  # of what to do, whatever else there is
MOST_LINES = 7
MOST_PEOPLE = 4
PEOPLE_WITH_DAY = 3
_PAIRS = ((LEFT_TO_RIGHT_ISOLATE + RIGHT_TO_LEFT_ISOLATE, POP_ISOLATE), ("«", "»"), ("“", "”"))


def sentences(text: str, speech: Speech) -> list[str]:
    """A text in its sentences; joined by blanks they are the text again.

    Args:
        speech: of its language.
    """
    found: list[str] = []
    for sentence in parts_of(text, speech):
        if found and not _is_whole(found[-1]):
            found[-1] = f"{found[-1]} {sentence}"
        else:
            found.append(sentence)
    return found


def pieces(text: str, speech: Speech) -> list[str]:
    """The pieces a paragraph may be cut into: its sentences.

    One that tells a number stays whole: "30 days" without "the date in your letter counts" behind it would be wrong.
    """
    return [text] if any(sign.isdigit() for sign in text) else sentences(text, speech)


def _is_whole(sentence: str) -> bool:
    """Whether everything that is opened in it is closed in it: isolates, quotes."""
    return all(sum(map(sentence.count, opening)) == sentence.count(closing) for opening, closing in _PAIRS)


def cut(lines: Iterable[Line], speech: Speech, room: int = MOST_LETTERS) -> tuple[list[Line], bool]:
    """As many lines as a slip has room for, the last one cut at a sentence; and whether something was left out."""
    kept: list[Line] = []
    for line in lines:
        if len(kept) == MOST_LINES:
            return _without_lone_name(kept), True
        if len(line.text) <= room:
            kept.append(line)
            room -= len(line.text)
            continue
        text = _fitting(line.text, speech, room)
        if text:
            kept.append(Line(text=text, number=line.number, strong=line.strong))
        return _without_lone_name(kept), True
    return kept, False


def _fitting(text: str, speech: Speech, room: int) -> str:
    """As much of a text as there is room for."""
    fitting = ""
    for sentence in pieces(text, speech):
        longer = f"{fitting} {sentence}".strip()
        if len(longer) > room:
            break
        fitting = longer
    return fitting


def _without_lone_name(lines: list[Line]) -> list[Line]:
    """The name of what was cut away goes with it."""
    while lines and lines[-1].strong:
        lines.pop()
    return lines
