"""Keeps words, numbers and times in reading order inside text of the other direction.

"09:00–13:00", "annex 26" or a phone number has no direction of its own and reads backwards on an Arabic page; between
two isolate characters (Unicode UAX #9) it does not.
"""

from __future__ import annotations

import re
from collections.abc import Callable

LEFT_TO_RIGHT_ISOLATE = "\u2066"
RIGHT_TO_LEFT_ISOLATE = "\u2067"
POP_ISOLATE = "\u2069"
ISOLATES = LEFT_TO_RIGHT_ISOLATE + RIGHT_TO_LEFT_ISOLATE + POP_ISOLATE
RIGHT_TO_LEFT_MARK = "\u200f"
NO_BREAK_SPACE = "\u00a0"
_NO_ISOLATES = {ord(isolate): None for isolate in ISOLATES}
KEPT_TOGETHER = 20  # characters; a short run that breaks over two lines cannot be read
_LATIN = "A-Za-z0-9\u00c0-\u024f"
_RUN = re.compile(rf"\+?[{_LATIN}](?:[{_LATIN} \u00a0\u202f.,:;/@+'’&–·-]*[{_LATIN}%])?")
_FROM_THE_RIGHT = "\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_RUN_FROM_THE_RIGHT = re.compile(rf"(?=\w)[{_FROM_THE_RIGHT}](?:[{_FROM_THE_RIGHT} \u00a0\u200c]*[{_FROM_THE_RIGHT}])?")
_NEEDS_ISOLATION = re.compile(r"[^\W\d_]|\d[^\d]+\d|^\+|%")


def isolate_left_to_right(text: str) -> str:
    """Wrap every Latin or compound numeric run of a right-to-left `text` in isolates."""
    return _RUN.sub(_wrapped, text)


def isolate_right_to_left(text: str) -> str:
    """Wrap every Arabic or Hebrew run of a left-to-right `text` in isolates, or a number behind it would join it."""
    return text if text.isascii() else _RUN_FROM_THE_RIGHT.sub(rf"{RIGHT_TO_LEFT_ISOLATE}\g<0>{POP_ISOLATE}", text)


def isolator(direction: str) -> Callable[[str], str]:
    """Isolates what runs the other way in texts of a direction."""
    return isolate_left_to_right if direction == "rtl" else isolate_right_to_left


def in_direction(markup: str, direction: str) -> str:
    """A rich paragraph laid out from the side of its language.

    Qt goes by the first letter of it, one inside isolates too: a line that began with a Latin name ran from the left,
    and put the telephone number of one service behind the name of the next.
    """
    return f"{RIGHT_TO_LEFT_MARK}{markup}" if direction == "rtl" and markup else markup


def place_in_list(number: str, direction: str) -> str:
    """The number before an entry of a list; its point stands on the side of the entry."""
    return f"{RIGHT_TO_LEFT_MARK if direction == 'rtl' else ''}{number}."


def isolated(text: str) -> str:
    """A path, an address: all of it from left to right."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}"


def without_isolates(text: str) -> str:
    """`text` as it was before: for searching, where only the words count."""
    return text.translate(_NO_ISOLATES)


def _wrapped(match: re.Match[str]) -> str:
    run = match.group()
    if len(run) <= KEPT_TOGETHER:
        run = run.replace(" ", NO_BREAK_SPACE)
    return isolated(run) if _NEEDS_ISOLATION.search(run) else run
