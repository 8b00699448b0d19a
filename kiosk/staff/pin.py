"""The PIN as a hash in a file. Whoever may guess it how often, `tries` says."""

from __future__ import annotations

from pathlib import Path

from kiosk.staff import durable

SHORTEST, LONGEST = 6, 12
FILE = "pin"


def fault_of(pin: str) -> str:
    """Why a PIN cannot be used, in a line; empty where it can."""
    if not (pin.isascii() and pin.isdigit()):
        return "a PIN has digits only: there are no other keys on the screen"
    if not SHORTEST <= len(pin) <= LONGEST:
        return f"a PIN has {SHORTEST} to {LONGEST} digits"
    if len(set(pin)) == 1 or pin in "01234567890123" or pin in "98765432109876":
        return "this PIN is the first that anybody tries; take another one"
    return ""


class Pin:
    """The PIN kept in a folder: argon2id, with the numbers its library takes from RFC 9106."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE

    def is_set(self) -> bool:
        """Whether there is one."""
        return self._file.is_file()

    def set(self, pin: str) -> None:
        """Keep the hash of this one.

        Raises:
            OSError: it cannot be written.
        """
        from argon2 import PasswordHasher

        durable.put(self._file, PasswordHasher().hash(pin).encode())

    def remove(self) -> None:
        """There is none any more.

        Raises:
            OSError: the file cannot be removed.
        """
        durable.remove(self._file)

    def matches(self, pin: str) -> bool:
        """Whether this is the one; takes 0.2 to 1 s. What is no hash matches nothing.

        Raises:
            OSError: the file cannot be read.
        """
        from argon2 import PasswordHasher
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            return PasswordHasher().verify(self._file.read_bytes(), pin)
        except (VerificationError, InvalidHashError, ValueError):
            return False
