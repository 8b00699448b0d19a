"""Characters that no text may hold, in whatever language: what hides, and what looks like something else.

Told by what Unicode says of a character and never by a list of some, so that the next one is told too. What one
language needs and another must not have (a joiner, a vowel mark, a letter) is data of the language:
`kiosk.check.letters`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import regex

ENDS_OF_LINES = frozenset("\n\t")  # a tab parts the cells of a .tsv
# Controls, formats such as overrides, isolates, joiners and tags, surrogates, private use, what is not assigned, and
# the separators of lines and paragraphs.
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
SPACES = frozenset(" \u00a0\u202f")  # of a known width; the other spaces are told apart by nobody
# Fillers, variation selectors and joiners that count as letters or marks; stand-ins for what could not be read.
IGNORABLE = regex.compile(r"[\p{Default_Ignorable_Code_Point}\p{Block=Specials}]")
ELLIPSIS = "…"  # the one sign of old character sets that people write today
MOST_MARKS = 2  # on a letter: an Arabic one has a doubling and a vowel
STACKED = regex.compile(rf"\p{{M}}{{{MOST_MARKS + 1},}}|\p{{Me}}")
ALONE = regex.compile(r"(?<![\p{L}\p{M}])\p{M}")


def is_hidden(character: str, needed: frozenset[str] = frozenset()) -> bool:
    """Whether nobody can see it; `needed` are those that some language cannot be written without."""
    return _hides(character) and character not in needed


def is_disguised(character: str) -> bool:
    """Whether it is another way to write a plain letter or sign: 𝐁, ｂ, ⓑ, ﬁ, the K of kelvin."""
    return not _hides(character) and plain(character) != character


@lru_cache(maxsize=4096)
def plain(character: str) -> str:
    """The letters or signs that a styled one stands for; itself when it is plain."""
    found = unicodedata.decomposition(character)
    if not found or found.startswith("<noBreak>") or character == ELLIPSIS:
        return character
    if found.startswith("<"):
        return unicodedata.normalize("NFKC", character)
    return unicodedata.normalize("NFC", character)  # é stays, the K of kelvin does not


def named(character: str) -> str:
    """A character as a fault may print it."""
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X}{' ' if name else ''}{name}"


def without_hidden(text: str, needed: frozenset[str]) -> str:
    """`text` as it would be read aloud."""
    hidden = {ord(character): None for character in set(text) if is_hidden(character, needed)}
    return text.translate(hidden) if hidden else text


def problems(text: str, needed: frozenset[str]) -> Iterator[tuple[int, str, str]]:
    """Line from 1, code and message of every line with characters that it must not have."""
    if not _is_suspicious(text, needed):
        return
    for number, line in enumerate(text.split("\n"), 1):
        if hidden := sorted(character for character in set(line) if is_hidden(character, needed)):
            listed = ", ".join(map(named, hidden))
            yield number, "hidden-character", f"hidden character {listed}; type the words again without it"
        if disguised := sorted(filter(is_disguised, set(line))):
            listed = ", ".join(f"{named(one)} for {_shown(plain(one))}" for one in disguised)
            yield number, "look-alike", f"{listed}; type the words again in plain letters and signs"
        elif apart := _typed_apart(line):
            yield (
                number,
                "look-alike",
                f"{named(apart[-1])} is typed apart from its letter; type {_shown(apart)} as one",
            )
        if STACKED.search(line) or ALONE.search(line):
            message = f"a mark stands on no letter, or more than {MOST_MARKS} on one; type the word again"
            yield number, "stray-mark", message


@lru_cache(maxsize=4096)
def _hides(character: str) -> bool:
    category = unicodedata.category(character)
    if character in ENDS_OF_LINES:
        return False
    return (
        category in UNSEEN
        or (category == "Zs" and character not in SPACES)
        or IGNORABLE.fullmatch(character) is not None
    )


def _is_suspicious(text: str, needed: frozenset[str]) -> bool:
    """A look at the characters as a set, which is all that most files need."""
    characters = set(text)
    if any(is_hidden(character, needed) or is_disguised(character) for character in characters):
        return True
    marked = any(
        unicodedata.combining(character) or unicodedata.category(character) == "Me" for character in characters
    )
    return marked and bool(STACKED.search(text) or ALONE.search(text) or not unicodedata.is_normalized("NFC", text))


def _typed_apart(line: str) -> str:
    """A letter and its mark that Unicode has as one character; the order of several marks is nobody's fault."""
    for match in regex.finditer(r"\p{L}\p{M}+", line):
        found = match.group()
        if len(unicodedata.normalize("NFC", found)) < len(found):
            return str(found)
    return ""


def _shown(text: str) -> str:
    return repr(unicodedata.normalize("NFC", text)) if text.isprintable() else named(text[0])
