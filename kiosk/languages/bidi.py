"""Keeps Latin words, numbers and times in reading order inside right-to-left text.

"09:00–13:00", "annex 26" or a phone number has no direction of its own and reads backwards on an Arabic page; between
two isolate characters (Unicode UAX #9) it does not.
"""

from __future__ import annotations

import re

LEFT_TO_RIGHT_ISOLATE = "\u2066"
POP_ISOLATE = "\u2069"
RIGHT_TO_LEFT_MARK = "\u200f"
NO_BREAK_SPACE = "\u00a0"
KEPT_TOGETHER = 20  # characters; a short run that breaks over two lines cannot be read
_LATIN = "A-Za-z0-9\u00c0-\u024f"
_RUN = re.compile(rf"\+?[{_LATIN}](?:[{_LATIN} \u00a0\u202f.,:;/@+'’&–·-]*[{_LATIN}%])?")
_NEEDS_ISOLATION = re.compile(r"[^\W\d_]|\d[^\d]+\d|^\+|%")


def isolate_left_to_right(text: str) -> str:
    """Wrap every Latin or compound numeric run of a right-to-left `text` in isolates."""
    return _RUN.sub(_wrapped, text)


def place_in_list(number: str, direction: str) -> str:
    """The number before an entry of a list; its point stands on the side of the entry."""
    return f"{RIGHT_TO_LEFT_MARK if direction == 'rtl' else ''}{number}."


def isolated(text: str) -> str:
    """A path, an address: all of it from left to right."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}"


def without_isolates(text: str) -> str:
    """`text` as it was before: for searching, where only the words count."""
    return text.replace(LEFT_TO_RIGHT_ISOLATE, "").replace(POP_ISOLATE, "")


def _wrapped(match: re.Match[str]) -> str:
    run = match.group()
    if len(run) <= KEPT_TOGETHER:
        run = run.replace(" ", NO_BREAK_SPACE)
    return isolated(run) if _NEEDS_ISOLATION.search(run) else run
