r"""Words of a text and the terms they are indexed under, per language.

A word is a run of letters, marks and digits as Unicode defines them: `\w+` breaks vocalised Arabic and Persian with
half-spaces. Stop words stay: lists of them contain "help", "home", "work", "right" and "حق".
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import msgspec
import regex
import snowballstemmer

HALF_SPACE = "\u200c"
_WORD = regex.compile(rf"[\p{{L}}\p{{N}}][\p{{L}}\p{{M}}\p{{N}}{HALF_SPACE}\u0640]*")
_SINGLE = regex.compile(r"[\p{Latin}]")
_KEEPS_MARKS = regex.compile(r"\p{Cyrillic}")
_FORMAT_CHARACTERS = regex.compile(r"[\p{Cf}\u0640]")
_LETTERS = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ؤ": "و", "ئ": "ي",
        "ە": "ه", "ہ": "ه", "ھ": "ه",
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "ı": "i",
    }
)  # fmt: skip
# The feminine ending ة is folded to ه and written ت before a suffix: "مقابلة" (an interview), "مقابلتي" (my interview).
_TAA = ("ه", "ت")
# Persian "پناهنده" (a refugee) is "پناهندگان" in the plural, which the stemmer takes for another word.
_PERSIAN_PLURAL = regex.compile("(?<=ند)گ(?:ان|ي)$")
SHORTEST_ARABIC_STEM = 3
_STEMMERS = {"en": "english", "fr": "french", "nl": "dutch", "ar": "arabic", "fa": "persian"}


class Word(msgspec.Struct, frozen=True):
    """A word of a text: its folded form and where it stands in the original."""

    term: str
    start: int
    end: int


def fold(word: str) -> str:
    """The form two spellings of a word share: case, accents, vowel marks, letter variants and digits folded."""
    folded = unicodedata.normalize("NFKC", word).casefold()
    folded = _FORMAT_CHARACTERS.sub("", folded)
    if not _KEEPS_MARKS.search(folded):
        decomposed = unicodedata.normalize("NFD", folded.translate(_LETTERS))
        folded = "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_LETTERS)
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and unicodedata.digit(c, -1) >= 0 else c for c in folded)


def words(text: str) -> Iterator[Word]:
    """The words of `text` in order; an elided article ("l’avocat") is a word of its own and left out."""
    for match in _WORD.finditer(text):
        term = fold(match.group())
        elided = len(term) == 1 and _SINGLE.match(term) and text[match.end() : match.end() + 1] in {"'", "’"}
        if term and not elided:
            yield Word(term, match.start(), match.end())


def stem(term: str, language: str) -> str:
    """The Snowball stem of a folded word; the word itself in a language without a stemmer."""
    name = _STEMMERS.get(language)
    term = _PERSIAN_PLURAL.sub("ه", term) if language == "fa" else term
    stemmed = str(_stemmer(name).stemWord(term)) if name else term
    if language == "ar" and len(stemmed) > SHORTEST_ARABIC_STEM and stemmed.endswith(_TAA):
        return stemmed[:-1]
    return stemmed


@lru_cache(maxsize=20_000)
def stem_of_content(term: str, language: str) -> str:
    """The same for words of the content, remembered. A visitor's words must not come here: nothing of them is kept."""
    return stem(term, language)


@lru_cache(maxsize=16)
def _stemmer(name: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(name)


def phrase_key(terms: list[str]) -> str:
    """One term for a phrase of the glossary such as "annex 26".

    Numbers and letters written together fall into the same key.
    """
    return "".join(terms)
