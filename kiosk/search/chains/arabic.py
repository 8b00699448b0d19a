"""Arabic: the light stem of Snowball, and the root by pattern.

A root brings "المدارس" (the schools) to "مدرسة" (school), which no ending tells. The patterns follow the ISRI stemmer
(Taghva, Elkhoury and Coombs, 2005), written anew and without its dictionary.
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.search.chains.chain import Chain, Forms
from kiosk.search.chains.snowball import stems

# The feminine ending ة is folded to ه and written ت before a suffix: "مقابلة" (an interview), "مقابلتي" (my interview).
_TAA = ("ه", "ت", "ة")
SHORTEST_STEM = 3
ROOT = 3
_PREFIXES = ("وال", "بال", "كال", "فال", "ولل", "لل", "ال")
_ENDINGS = ("تهما", "اتها", "اتهم", "اتنا", "تها", "تهم", "تنا", "هما", "كما", "ات", "ون", "ين", "ان", "ها", "هم", "نا",
            "كم", "وا", "ته", "تي", "تك", "يه", "ية", "ه", "ة", "ي", "ك", "ت")  # fmt: skip
_ONE_LETTER = ("و", "ف", "ب", "ل", "ك")
# ف ع ل stand for the letters of the root.
_PATTERNS = (
    "مستفعل", "استفعال", "استفعل", "مفاعيل", "افتعال", "انفعال", "تفاعيل", "فعاعيل", "تفعيل", "مفاعل", "مفعول", "مفتعل",
    "منفعل", "متفعل", "تفاعل", "افتعل", "انفعل", "افعال", "فواعل", "فعايل", "فعائل", "فعالي", "فعلان", "مفعال", "افاعل",
    "فاعول", "مفعل", "فاعل", "فعال", "فعول", "فعيل", "افعل", "تفعل", "يفعل", "نفعل",
)  # fmt: skip
_LETTERS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "ء", "ئ": "ء"})
_MARKS = dict.fromkeys((*range(1611, 1632), 1648))


def arabic() -> Chain:
    """Arabic."""
    return Chain(stemmer=_light(stems("arabic")), rooter=_roots)


def _light(stemmer: Callable[[str], Forms]) -> Callable[[str], Forms]:
    def stem(word: str) -> Forms:
        return tuple(_without_taa(light) for light in stemmer(_with_hamza(word)))

    return stem


def _with_hamza(word: str) -> str:
    """What is commonly typed "طواريء" as it is spelt, "طوارئ"."""
    return word.removesuffix("يء") + "ئ" if word.endswith("يء") else word


def _without_taa(stem: str) -> str:
    return stem[:-1] if len(stem) > SHORTEST_STEM and stem.endswith(_TAA) else stem


def _roots(word: str) -> Forms:
    found = root(word)
    return (found,) if found else ()


def root(word: str) -> str:
    """The three letters `word` is built on; empty when no pattern shows them."""
    bare = _with_hamza(word).translate(_MARKS).translate(_LETTERS)
    for prefix in _PREFIXES:
        if bare.startswith(prefix) and len(bare) - len(prefix) >= ROOT:
            bare = bare[len(prefix) :]
            break
    return _root(bare)


def _root(word: str) -> str:
    if len(word) <= ROOT:
        return word if len(word) == ROOT else ""
    found = _by_pattern(word)
    if found:
        return found
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= ROOT:
            return _root(word[: -len(ending)])
    if word.startswith(_ONE_LETTER):
        return _root(word[1:])
    return ""


def _by_pattern(word: str) -> str:
    for pattern in _PATTERNS:
        if len(pattern) == len(word):
            pairs = tuple(zip(pattern, word, strict=True))
            if all(sign in "فعل" or sign == letter for sign, letter in pairs):
                return "".join(letter for sign, letter in pairs if sign in "فعل")[:ROOT]
    return ""
