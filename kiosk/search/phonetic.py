"""Phonetic keys: the consonants of a word that stay when somebody writes it in another alphabet or by ear.

"mahkama" and "محكمة" share a key, and so do "vakil" and "وکیل", "lojman" and "logement". Vowels, h and y are
left out, letters that languages confuse are one. A key only proposes words; how like they are is judged after.
"""

from __future__ import annotations

from itertools import product

import regex
from rapidfuzz.distance import JaroWinkler

from kiosk.search.chains.geez import FIRST, LAST, consonants

MOST_READINGS = 4  # bound on the keys of a word: its square
SHORTEST = 2  # rule: one consonant is shared by too many words
_LATIN = regex.compile(r"[a-z0-9]+")
_NOT_LATIN = regex.compile(r"[\p{Arabic}\p{Cyrillic}\p{Georgian}\p{Ethiopic}]")
# letter → the consonants it may stand for, first the likeliest; "" where it is heard as a vowel or not at all
_ARABIC = {
    "ب": "b", "پ": "b", "ت": "t", "ط": "t", "ث": "st", "س": "s", "ص": "s", "ج": "jg", "ژ": "j", "چ": "S", "خ": "x ",
    "د": "d", "ذ": "zd", "ز": "z", "ظ": "zd", "ض": "zd", "ر": "r", "ش": "S", "غ": "g", "ف": "f", "ق": "kg", "ك": "k",
    "گ": "g", "ل": "l", "م": "m", "ن": "n", "و": " v", "ټ": "t", "ډ": "d", "ړ": "r", "ږ": "jg", "ښ": "Sx", "ڼ": "n",
    "ځ": "zj", "څ": "sS",
}  # fmt: skip
_CYRILLIC = {
    "б": "b", "п": "b", "в": "v", "г": "g ", "ґ": "g", "д": "d", "ж": "j", "з": "z", "к": "k", "л": "l", "м": "m",
    "н": "n", "р": "r", "с": "s", "т": "t", "ф": "f", "х": "x ", "ц": "s", "ч": "S", "ш": "S", "щ": "S",
}  # fmt: skip
_GEORGIAN = {
    "ბ": "b", "გ": "g", "დ": "d", "ვ": "v", "ზ": "z", "თ": "t", "კ": "k", "ლ": "l", "მ": "m", "ნ": "n", "პ": "b",
    "ჟ": "j", "რ": "r", "ს": "s", "ტ": "t", "ფ": "bf", "ქ": "k", "ღ": "g", "ყ": "k", "შ": "S", "ჩ": "S", "ც": "s",
    "ძ": "zd", "წ": "s", "ჭ": "S", "ხ": "x", "ჯ": "j",
}  # fmt: skip
_GEEZ = {
    "ለ": "l", "መ": "m", "ረ": "r", "ሰ": "s", "ሸ": "S", "ቀ": "k", "በ": "b", "ቨ": "v", "ተ": "t", "ቸ": "S", "ነ": "n",
    "ኘ": "n", "ከ": "k", "ኸ": "x", "ወ": " v", "ዘ": "z", "ዠ": "j", "ደ": "d", "ጀ": "j", "ገ": "g", "ጠ": "t", "ጨ": "S",
    "ጰ": "b", "ጸ": "s", "ፈ": "f", "ፐ": "b",
}  # fmt: skip
_LETTERS = _ARABIC | _CYRILLIC | _GEORGIAN | _GEEZ
_CONSONANT_AT_FIRST = "و"
_SPOKEN_DIGITS = str.maketrans({"2": "", "3": "a", "5": "x", "6": "t", "7": "h", "8": "g", "9": "k"})
_NO_VOWELS = str.maketrans("", "", "aeiouy")
_HEARD_LETTERS = {
    "ح": "h", "ه": "h", "х": "h", "ჰ": "h", "ሀ": "h",
    "ا": "a", "و": "u", "ي": "i", "а": "a", "е": "e", "и": "i", "о": "o", "у": "u",
    "ა": "a", "ე": "e", "ი": "i", "ო": "o", "უ": "u",
}  # fmt: skip
_ARTICLE = "ال"
_TYPED_ARTICLE = regex.compile(r"^[ae]l(?=\w{3})")
_SPELLINGS = (
    ("tsch", "S"), ("sch", "S"), ("tch", "S"), ("kh", "x"), ("gh", "g"), ("sh", "S"), ("ch", "S"), ("zh", "j"),
    ("dj", "j"), ("th", "t"), ("dh", "z"), ("ph", "f"), ("ck", "k"), ("ts", "s"), ("qu", "k"),
)  # fmt: skip
_SINGLE = str.maketrans(
    {"p": "b", "c": "k", "q": "k", "w": "v", "x": "x", "5": "x", "6": "t", "9": "k", "8": "g", "4": "z"}
    | dict.fromkeys("aeiouyh0237", "")
)
_SOFT = regex.compile(r"c(?=[eiy])")
_SOFT_G = regex.compile(r"g(?=[eiy])")
_SILENT = regex.compile(r"(?<=\w{3})[estdx]+$")
_HEARD = (
    ("tion", "sion"), ("tch", "s"), ("ch", "s"), ("sh", "s"), ("zh", "j"), ("dj", "j"),
    ("gh", "g"), ("kh", "k"), ("th", "t"), ("ph", "f"), ("ck", "k"), ("qu", "k"),
)  # fmt: skip
_LEVEL = str.maketrans({"p": "b", "c": "k", "q": "k", "z": "s", "v": "f", "x": "ks"})
_FIRST = str.maketrans("eiouyh", "aaaaaa")
_WITHOUT_VOWELS = str.maketrans("", "", "aeiouyhw")
_TWICE = regex.compile(r"(.)\1+")


def is_latin(word: str) -> bool:
    """Whether a folded word is written in Latin letters."""
    return word.isascii()


def consonant_keys(word: str) -> tuple[str, ...]:
    """The keys of a folded word in a script that is not Latin; none when too little is left of it."""
    if not _NOT_LATIN.search(word):
        return ()
    found = dict.fromkeys(_key_variants(word))
    if bare := word.removeprefix(_ARTICLE):  # the article may stand alone: "ال 18"
        found |= dict.fromkeys(_key_variants(bare))
    return tuple(one for one in found if len(one) >= SHORTEST)


def _key_variants(word: str) -> list[str]:
    letters = consonants(word) if FIRST <= ord(word[0]) <= LAST else word
    choices = [_LETTERS.get(letter, " ") for letter in _TWICE.sub(r"\1", letters)]
    readings = ["".join(reading).replace(" ", "") for reading in product(*choices)] if _few(choices) else []
    return readings or ["".join(choice[0] for choice in choices).replace(" ", "")]


def _few(choices: list[str]) -> bool:
    count = 1
    for choice in choices:
        count *= len(choice)
    return count <= MOST_READINGS * MOST_READINGS


def consonant_keys_of_latin(word: str) -> tuple[str, ...]:
    """The keys of a term typed in Latin letters for a word of another script; without article too."""
    if not _LATIN.fullmatch(word):
        return ()
    bare = _TYPED_ARTICLE.sub("", word)
    found = dict.fromkeys((_consonant_key_of_latin(word), _consonant_key_of_latin(bare)))
    return tuple(one for one in found if len(one) >= SHORTEST)


def _consonant_key_of_latin(word: str) -> str:
    for spelling, letter in _SPELLINGS:
        word = word.replace(spelling, letter)
    return _TWICE.sub(r"\1", word).translate(_SINGLE)


def romanised(word: str) -> str:
    """A word of another script in Latin letters, with the vowels it writes: to judge how near a typed word is."""
    letters = consonants(word) if FIRST <= ord(word[0]) <= LAST else word
    heard = "".join(_HEARD_LETTERS.get(c) or _LETTERS.get(c, " ")[0] for c in letters).replace(" ", "").lower()
    return "v" + heard[1:] if word[0] in _CONSONANT_AT_FIRST else heard


def similarity(typed: str, word: str) -> float:
    """How near a word typed in Latin letters is to a word, from 0 to 1; vowels left out cost little."""
    latin, spoken = word, typed
    if not is_latin(word):
        latin = romanised(word.removeprefix(_ARTICLE) or word)
        spoken = _TYPED_ARTICLE.sub("", typed).translate(_SPOKEN_DIGITS)
    whole = JaroWinkler.similarity(spoken, latin)
    return (whole + JaroWinkler.similarity(spoken.translate(_NO_VOWELS), latin.translate(_NO_VOWELS))) / 2


def phonetic_key(word: str) -> str:
    """The key of a folded word of a language in Latin letters, as somebody writes it who only heard it.

    Soft c and g, endings that French does not speak, and every double letter are levelled.
    """
    if not _LATIN.fullmatch(word):
        return ""
    soft = _SOFT_G.sub("j", _SOFT.sub("s", word.replace("sch", "sk")))
    for spelling, letter in _HEARD:
        soft = soft.replace(spelling, letter)
    level = _TWICE.sub(r"\1", _SILENT.sub("", soft).translate(_LEVEL))
    return level[:1].translate(_FIRST) + level[1:].translate(_WITHOUT_VOWELS)
