r"""Words of a text and the form two spellings of a word share, the same for every language.

A word is a run of letters, marks and digits as Unicode defines them: `\w+` breaks vocalised Arabic and Persian with
half-spaces. What differs between languages, above all stems, is in `chains`. Stop words stay: lists of them contain
"help", "home", "work", "right" and "حق".
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import msgspec
import regex

HALF_SPACE = "\u200c"
APOSTROPHES = "'’ʼ`ʻ´"
SHORTEST_WITH_HAMZA = 3  # rule: in shorter words the hamza is a letter of its own
NUMBERED = r"bis|ter|quater|quinquies|sexies|septies|octies|novies|nonies|decies"
_PARTS_OF_A_NUMBER = regex.compile(
    rf"(?<![\p{{L}}\p{{N}}])(\d+)[ \-‐‑\u00a0]?({NUMBERED})(?![\p{{L}}\p{{N}}])", regex.I
)
# "annex26" and "annex26bis" are annex and what follows; "26bis", "B1" and "isti2naf" (2 is a letter) stay one word.
_GLUED = regex.compile(rf"(?<=\p{{L}}{{3}})(?=\p{{Nd}}+(?:{NUMBERED})?$)", regex.I)
_SINGLE = regex.compile(r"[\p{Latin}]")
_KEEPS_MARKS = regex.compile(r"\p{Cyrillic}")
_FORMAT_CHARACTERS = regex.compile(r"[\p{Cf}\u0640]")
_LETTERS: dict[int, str] = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ؤ": "و", "ئ": "ي",
        "ە": "ه", "ہ": "ه", "ھ": "ه", "ې": "ي", "ۍ": "ي", "ګ": "گ",
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "ı": "i", "ё": "е", "ъ": "",
    }
)  # fmt: skip
# Syllables that Tigrinya writes alike and says alike: ሐ ኀ as ሀ, ሠ as ሰ, ዐ as አ, ፀ as ጸ, ቐ as ቀ.
_GEEZ_ROWS = {0x1210: 0x1200, 0x1280: 0x1200, 0x1220: 0x1230, 0x12D0: 0x12A0, 0x1340: 0x1338, 0x1250: 0x1240}
_LETTERS |= {row + order: chr(like + order) for row, like in _GEEZ_ROWS.items() for order in range(7)}


class Token(msgspec.Struct, frozen=True):
    """A word or number of a text: its folded form and where it stands in the original."""

    term: str
    start: int
    end: int


def written(word: str) -> str:
    """The word in small letters and without invisible characters, its accents kept: what a stemmer needs."""
    return _FORMAT_CHARACTERS.sub("", unicodedata.normalize("NFKC", word).casefold())


def fold(word: str) -> str:
    """The form two spellings of a word share: case, accents, vowel marks, letter variants and digits folded."""
    if word.isascii() and word.isalnum():
        return word.lower()
    folded = written(word)
    for apostrophe in APOSTROPHES:
        folded = folded.replace(apostrophe, "")
    if _KEEPS_MARKS.search(folded):
        folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", folded).translate(_LETTERS))
    else:
        decomposed = unicodedata.normalize("NFD", folded.translate(_LETTERS))
        folded = "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_LETTERS)
    if len(folded) > SHORTEST_WITH_HAMZA and folded.endswith("ء"):  # "طواريء" is "طوارئ", "لجو" is "لجوء"
        folded = folded.rstrip("ء")
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and unicodedata.digit(c, -1) >= 0 else c for c in folded)


def tokens(text: str, joiners: str = "") -> Iterator[Token]:
    """The words of `text` in order; an elided article ("l’avocat") is a word of its own and left out.

    Args:
        joiners: characters that stand inside words of the language, as the apostrophe of "п'ять".
    """
    numbered = {match.start(): match for match in _PARTS_OF_A_NUMBER.finditer(text)}
    skip = 0
    for match in _pattern(joiners).finditer(text):
        start, end = match.span()
        if start < skip:
            continue
        if start in numbered:  # "26 quinquies", "26-quinquies" and "26quinquies" are one word
            skip = numbered[start].end()
            yield Token(fold("".join(numbered[start].groups())), start, skip)
            continue
        for first, last in _unglued(match.group(), start, end):
            term = fold(text[first:last])
            elided = len(term) == 1 and _SINGLE.match(term) and text[last : last + 1] in {"'", "’"}
            if term and not elided:
                yield Token(term, first, last)


def _unglued(word: str, start: int, end: int) -> list[tuple[int, int]]:
    glue = _GLUED.search(word)
    return [(start, end)] if glue is None else [(start, start + glue.start()), (start + glue.start(), end)]


@lru_cache(maxsize=8)
def _pattern(joiners: str) -> regex.Pattern[str]:
    inner = rf"[\p{{L}}\p{{M}}\p{{N}}{HALF_SPACE}\u0640]"
    joined = rf"(?:[{joiners}](?=\p{{L}}){inner}+)*" if joiners else ""
    return regex.compile(rf"[\p{{L}}\p{{N}}]{inner}*{joined}")


def phrase_key(terms: list[str]) -> str:
    """One term for a phrase of the glossary such as "annex 26".

    Numbers and letters written together fall into the same key.
    """
    return "".join(terms)
