"""How words of an edition are said: terms that are said otherwise than written, vowel signs, recordings."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

import msgspec

from kiosk.edition.records.base import Hash, Record

StateOfVowels = Literal["machine", "reviewed"]


class Pronunciation(Record, frozen=True):
    """A word and how it is said, wherever it stands.

    Attributes:
        written: as texts have it; vowel signs need not be there.
        said: what the voice is given.
        language: whose voice says it; its own texts' and those of others.
        texts: only in texts of these languages; empty for all.
    """

    written: str
    said: str
    language: str
    texts: tuple[str, ...] = ()


class Pronunciations(Record, frozen=True):
    """The file of them."""

    word: tuple[Pronunciation, ...] = ()


class Vowelled(Record, frozen=True):
    """A sentence with its vowel signs, on a line of its own.

    Attributes:
        state: made by a program, or looked at by somebody who reads the language.
    """

    state: StateOfVowels
    text: str
    line: int


class Recording(Record, frozen=True):
    """A section that somebody read aloud; the file lies beside the text, in `audio/<language>/<section>.opus`.

    Attributes:
        words: the hash of the words that were read (`kiosk.spoken.sections`): of others the recording says nothing.
        file: the SHA-256 of the file.
        speaker: who read it, or who sent it in.
    """

    words: Hash
    file: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
    speaker: str
    on: dt.date
