"""The errors this program raises on purpose, named after what went wrong.

Every message says what, where and how to mend it. A command prints the message on one line and ends with `exit_code`.
"""

from __future__ import annotations

from typing import ClassVar


class KioskError(Exception):
    """Base of all errors a user can mend. Exit code 1."""

    exit_code: ClassVar[int] = 1


class UsageError(KioskError):
    """The command was called wrongly. Exit code 2."""

    exit_code = 2


class SettingsError(KioskError):
    """The settings file is missing, unreadable or has an unknown or wrong entry. Exit code 3."""

    exit_code = 3


class ContentError(KioskError):
    """The content folder has faults that keep it from being shown. Exit code 4."""

    exit_code = 4


class DamagedError(ContentError):
    """A file of a prepared edition is missing, or not what was written. Exit code 4."""


class ResourceError(KioskError):
    """A part of the program itself is missing: fonts, interface files, translations. Exit code 5."""

    exit_code = 5


class IndexUnusableError(KioskError):
    """The search index is missing, damaged or of another version. Exit code 6."""

    exit_code = 6


class InterfaceError(KioskError):
    """The interface could not be shown, or showed a warning in a run that allows none. Exit code 7."""

    exit_code = 7


class UnwritableError(KioskError):
    """A folder for prepared editions cannot be written: its rights, or no room. Exit code 8."""

    exit_code = 8
