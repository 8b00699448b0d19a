"""What the exit codes of the program mean; docs/commands.md says them in the same words and order."""

from __future__ import annotations

import enum


class Exit(enum.IntEnum):
    """How a process of the program ended, by a name."""

    DONE = 0, "done, or ended from outside by SIGTERM"
    FAULTS_FOUND = (
        1,
        (
            "`check` found errors, or with `--strict` warnings; `translations import` refused units; "
            "`status` gives a reason to act"
        ),
    )
    USAGE = 2, "the command was called wrongly"
    SETTINGS = 3, "the settings file is unreadable or has an unknown or wrong entry"
    CONTENT = 4, "the content has errors, or could not be prepared in time"
    PROGRAM_PART_MISSING = 5, "a part of the program is missing"
    INDEX = 6, "a search index is missing or damaged"
    NO_SCREEN = 7, "no display, not even the plain page can be shown, or the interface showed a warning in a tour"
    OUTDATED = 8, "a spare that waited was made from what is no longer so: day, settings, edition; another is made"
    ABANDONED = 9, "the process that watched over this one is gone"
    STAFF_ENDED = 10, "staff ended the kiosk; it is not to be started again by itself"
    RUNS_ALREADY = 11, "a kiosk runs on this display already"
    UNWRITABLE = 12, "no folder for prepared editions can be written"
    STAFF_RESTARTED = 13, "staff restarted the kiosk; its processes are made anew"
    INTERRUPTED = 130, "ended with Ctrl+C"

    meaning: str

    def __new__(cls, code: int, meaning: str) -> Exit:
        """A number that knows what it means."""
        member = int.__new__(cls, code)
        member._value_ = code
        member.meaning = meaning
        return member
