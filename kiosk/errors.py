"""The errors this program raises on purpose, named after what went wrong.

Every message says what, where and how to mend it. A command prints the message on one line and ends with `exit_code`.
"""

from __future__ import annotations

from typing import ClassVar

from kiosk.exits import Exit


class KioskError(Exception):
    """Base of all errors a user can mend. Exit code 1."""

    exit_code: ClassVar[int] = Exit.FAULTS_FOUND


class UsageError(KioskError):
    """The command was called wrongly. Exit code 2."""

    exit_code = Exit.USAGE


class SettingsError(KioskError):
    """The settings file is missing, unreadable or has an unknown or wrong entry. Exit code 3."""

    exit_code = Exit.SETTINGS


class ContentError(KioskError):
    """The content folder has faults that keep it from being shown. Exit code 4."""

    exit_code = Exit.CONTENT


class ResourceError(KioskError):
    """A part of the program itself is missing: fonts, interface files, translations. Exit code 5."""

    exit_code = Exit.PROGRAM_PART_MISSING


class IndexUnusableError(KioskError):
    """The search index is missing, damaged or of another version. Exit code 6."""

    exit_code = Exit.INDEX


class InterfaceError(KioskError):
    """The interface could not be shown, or showed a warning in a run that allows none. Exit code 7."""

    exit_code = Exit.NO_SCREEN


class RunsAlreadyError(KioskError):
    """A kiosk has the display. Exit code 11."""

    exit_code = Exit.RUNS_ALREADY
