"""The vowel signs of Arabic: what a text is without them, and how they come from one text to another."""

from __future__ import annotations

import re

from kiosk.languages.sentences import UNSEEN

MARK = "\u064b-\u0652\u0670"
_MARKS = re.compile(f"[{MARK}]")
_TELLS_APART = re.compile("[\u064c-\u0651]")
_NOT_HEARD = re.compile(f"[{MARK}{UNSEEN}\u0640]")
_NUMBER = re.compile(r"\d+(?:[.,٬٫]\d+)*")


def letters_of(text: str) -> str:
    """`text` without vowel signs and without what turns lines round."""
    return _NOT_HEARD.sub("", text)


def is_marked(word: str) -> bool:
    """Whether a word has a vowel sign of its own, which tells it from another of the same letters."""
    return _TELLS_APART.search(word) is not None


def words_of(text: str) -> str:
    """What binds vowel signs to a sentence: its letters and signs, with every number alike and without spaces.

    A date that moves or a sum that is raised changes no vowel, and does not ask for them anew.
    """
    return "".join(_NUMBER.sub("0", letters_of(text)).split())


def with_vowels(text: str, vowelled: str) -> str:
    """`text` with the signs that stand on the same letters in `vowelled`, its own numbers kept.

    Raises:
        ValueError: the two have not the same words.
    """
    if words_of(text) != words_of(vowelled):
        raise ValueError(f"{vowelled!r}: has other words than {text!r}")
    signs = _signs(vowelled)
    found: list[str] = []
    place = 0
    bare = _MARKS.sub("", text)
    for match in re.finditer(r"\d+(?:[.,٬٫]\d+)*|\s+|.", bare, re.DOTALL):
        piece = match.group()
        if _NOT_HEARD.fullmatch(piece) or piece.isspace():
            found.append(piece)
            continue
        found.append(piece + signs[place])
        place += 1
    return "".join(found)


def _signs(vowelled: str) -> list[str]:
    """The signs behind each letter, sign of punctuation and whole number, in order."""
    signs: list[str] = []
    for match in re.finditer(rf"(\d+(?:[.,٬٫]\d+)*|[^\s{MARK}])([{MARK}]*)", vowelled):
        if not _NOT_HEARD.fullmatch(match[1]):
            signs.append(match[2])
    return signs
