"""What can go wrong while the program runs, and one such failure as a value: kept, compared, handed to another thread.

A failure holds no message, for that may quote a visitor, and no error, for that would keep all it was called with.
"""

from __future__ import annotations

import enum
import logging
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType


class Code(enum.Enum):
    """Everything the log can tell: how it is called there, how bad it is, what it means (docs/faults.md)."""

    UNCAUGHT = "uncaught", logging.ERROR, "an error nobody expected; what was touched may not have happened"
    CRASHED = "crashed", logging.ERROR, "the last run of the program ended in a crash"
    SEARCH_FAILED = "search-failed", logging.ERROR, "a question to the search ended in an error"
    INDEX_UNUSABLE = "index-unusable", logging.ERROR, "the search index of a language could not be opened"
    INDEX_LATE = "index-late", logging.WARNING, "a search index was still not open a minute after it was asked"
    NOT_STARTED = "not-started", logging.ERROR, "the kiosk cannot start, or could not"
    EDITION_DAMAGED = "edition-damaged", logging.ERROR, "a file of a prepared edition was not what was written"
    EDITION_FOREIGN = "edition-foreign", logging.WARNING, "somebody else could have written a prepared edition"
    CONTENT_FAULTY = "content-faulty", logging.ERROR, "the content cannot be shown; an older edition is"
    SETTINGS_FAULTY = "settings-faulty", logging.ERROR, "the settings cannot be used; the kiosk goes without them"
    CLOCK_WRONG = "clock-wrong", logging.ERROR, "the clock shows a day before the edition was made, or years after it"
    PART_MISSING = "part-missing", logging.ERROR, "a part of the program is missing or damaged"
    LANGUAGE_UNREADABLE = "language-unreadable", logging.ERROR, "a language could not be shown"
    SCREEN_FAILED = "screen-failed", logging.ERROR, "a screen could not be loaded; home was shown"
    VOICE_SILENT = "voice-silent", logging.WARNING, "what was read aloud cannot have been heard"
    SAVE_FAILED = "save-failed", logging.WARNING, "a helper's figures or picture could not be saved"
    SLIP_FAILED = "slip-failed", logging.ERROR, "what somebody wanted to take along could not be drawn"
    PRINT_FAILED = "print-failed", logging.WARNING, "a slip did not come out of the printer"
    PICTURE_MISSING = "picture-missing", logging.WARNING, "a pictogram or drawing is not part of the program"
    QML_WARNING = "qml-warning", logging.WARNING, "a part of the interface complained"
    QT_MESSAGE = "qt-message", logging.WARNING, "Qt complained"
    LINK_REFUSED = "link-refused", logging.WARNING, "something tried to open an address outside the program"
    NETWORK_NOT_BLOCKED = "network-not-blocked", logging.WARNING, "only the environment keeps the network away"
    LOG_UNUSABLE = "log-unusable", logging.WARNING, "the stack of a crash cannot be kept"
    THREAD_STUCK = "thread-stuck", logging.WARNING, "work away from the screen did not end with the program"

    VISIT_CRASHED = "visit-crashed", logging.ERROR, "what was on the screen ended by itself; another took its place"
    VISIT_HUNG = "visit-hung", logging.ERROR, "what was on the screen drew nothing any more and was ended"
    CRASH_LOOP = "crash-loop", logging.ERROR, "the kiosk crashed again and again; the plain page is shown"
    SPARE_FAILED = "spare-failed", logging.ERROR, "the process for the next visit could not be made"
    SPARE_LATE = "spare-late", logging.WARNING, "a visit ended with no process ready for the next one"

    PIN_UNUSABLE = "pin-unusable", logging.ERROR, "how often a wrong PIN was given cannot be kept; no PIN is taken"

    def __init__(self, label: str, level: int, meaning: str) -> None:
        self.label = label
        self.level = level
        self.meaning = meaning


@dataclass(frozen=True)
class Failure:
    """One time that something went wrong.

    Attributes:
        kind: the name of the class of the error.
        place: file and line where it was raised.
        about: a language or a screen; nothing of a visitor.
    """

    code: Code
    kind: str
    place: str
    about: str = ""

    @classmethod
    def of(cls, code: Code, error: BaseException, about: str = "") -> Failure:
        """What is kept of an error."""
        return cls(code, type(error).__name__, place_of(error.__traceback__), about)

    def __str__(self) -> str:
        where = f"{self.kind} at {self.place}"
        return f"{self.about}: {where}" if self.about else where


def place_of(trace: TracebackType | None) -> str:
    """File and line of the innermost call."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
