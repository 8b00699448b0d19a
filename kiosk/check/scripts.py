"""Rules for the language of a paragraph: its own script, its own letters, its own words.

A paragraph left in English between Persian ones, or an Arabic ك in a Persian word, is seen by no parity of facts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

import regex
from babel.core import get_global

from kiosk.check.places import lines, lines_of_words, place_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault

LETTER = regex.compile(r"\p{L}")
SCRIPTS_OF_UNICODE = ("Arab", "Armn", "Cyrl", "Ethi", "Geor", "Grek", "Hebr", "Latn", "Beng", "Deva", "Taml")
TITLE_LINE = 2
UNTRANSLATED = "these are the words of the original; translate them"
FEWEST_LETTERS = 12  # names and abbreviations alone say nothing about a language
FEWEST_WORDS = 5
MOST_FOREIGN_WORDS = 3  # in a row: a name has three, "Fonds de vergoeding"; four are a sentence left behind
FOREIGN_LETTERS = {
    "fa": ("كيىة", "write the Persian ک and ی"),
    "ar": ("کیپچژگ", "write the Arabic ك and ي"),
}
# The commonest words of a language that are not words of the others.
_COMMON = {
    "en": (
        "the and you your are not this with have what when they it for to or can do be by at from if must will may "
        "has no their there who how ask where that which"
    ),
    "fr": (
        "le la les vous votre vos est et une un des du pas ne avec pour dans ce cette ces sur aux au qui que ou où par "
        "sont il elle avez êtes plus si leur leurs son sa quand comme tout toute tous demandez"
    ),
    "nl": (
        "het een uw u bent niet met voor deze dit wat wordt zijn ook naar heeft kunt van op om aan bij tot als uit "
        "moet mag krijgt geen dan nog er die dat ze hij vraag hoe waar wie welke kan worden hebt"
    ),
    "ar": "في من على إلى أن هذا هذه لا ما التي الذي إذا لم أو عن",
    "fa": "را در از به که این شما است یا برای می با آن هم تا نیست",
}
COMMON_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
# Official names in brackets or bold, targets of links, kinds of call-outs, facts and values.
NOT_PROSE = re.compile(r"\([^)]*\)|\*\*[^*]*\*\*|^!!! [\w -]+|\{[^}]*\}")
WORD = re.compile(r"[^\W\d_]+")
# A Cyrillic "а" in an English word, or a joiner that hides in it: the eye sees the word, a search does not find it.
MIXED_WORD = regex.compile(
    r"(?<=\p{Latin})[\u200c-\u200f]+(?=\p{Latin})|(?<=\p{Latin})[\p{Cyrillic}\p{Greek}]|[\p{Cyrillic}\p{Greek}](?=\p{Latin})"
)
SENTENCE_END = re.compile(r"[.!?؟:](?=\s|$)")
QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")  # words to be found on a paper
PHRASE_END = re.compile(r"[^\w\s’'\u200c-]+")


def paragraphs_are_in_their_language(edition: Edition) -> Iterator[Fault]:
    for article in edition.articles:
        for number, text in lines(article):
            if problem := _problem(article.language, text):
                yield Fault(article.path, number, *problem)


def short_words_are_in_their_language(edition: Edition) -> Iterator[Fault]:
    for short in lines_of_words(edition):
        for language, text in short.words.items():
            if problem := _problem(language, text):
                code, message = problem
                yield place_of(short).fault(edition, code, f"{short.name} {language}: {message}")


def nothing_is_left_in_the_original(edition: Edition) -> Iterator[Fault]:
    """Names may stay as they are; three words in a row, or two of a title, are words somebody forgot."""
    for owner in edition.owners:
        original = owner.articles.get(edition.info.source_language)
        known = {text.strip() for _, text in lines(original)} if original else set()
        for article in owner.articles.values():
            for number, text in lines(article) if article is not original else ():
                fewest = 2 if number == TITLE_LINE else 3
                if text.strip() in known and not text.strip().startswith("|") and _words(text) >= fewest:
                    yield Fault(article.path, number, "untranslated", UNTRANSLATED)
    for short in lines_of_words(edition):
        source = short.words.get(edition.info.source_language, "")
        names = short.keys[-1] in {"name", "names"}
        for language, text in short.words.items():
            if language != edition.info.source_language and text == source and _words(text) > 1 and not names:
                yield place_of(short).fault(edition, "untranslated", f"{short.name} {language}: {UNTRANSLATED}")


def _words(text: str) -> int:
    return len(WORD.findall(NOT_PROSE.sub(" ", text)))


def _problem(language: str, text: str) -> tuple[str, str] | None:
    """Code and message of what is wrong with a line of a language; None when nothing is."""
    words = NOT_PROSE.sub(" ", text)
    letters, remedy = FOREIGN_LETTERS.get(language, ("", ""))
    if found := [letter for letter in letters if letter in words]:
        return "foreign-letter", f"{' '.join(found)} is no letter of {language}; {remedy}"
    if mixed := MIXED_WORD.search(words):
        names = " ".join(f"U+{ord(character):04X}" for character in mixed.group())
        return "foreign-letter", f"{names} in one word of Latin letters; type the word again"
    if _in_another_script(language, words):
        return "wrong-script", f"this line is not written in the script of {language}; translate it"
    for sentence in SENTENCE_END.split(words):
        if foreign := _foreign_language(language, sentence):
            return "wrong-language", f"this line reads like {foreign}, not {language}; translate it"
    return None


def _in_another_script(language: str, text: str) -> bool:
    """Whether a line is, or several words of it in a row are, in letters that are not those of the language."""
    own_letter = _own_letter(language)
    if own_letter is None:
        return False
    expected = len(own_letter.findall(text))
    other = len(LETTER.findall(text)) - expected
    if other > FEWEST_LETTERS and other > 2 * expected:
        return True
    runs = (
        len(list(words))
        for phrase in PHRASE_END.split(QUOTED.sub(".", text))
        for foreign, words in groupby(WORD.findall(phrase), lambda word: not own_letter.search(word))
        if foreign
    )
    return max(runs, default=0) > MOST_FOREIGN_WORDS


@lru_cache
def _own_letter(language: str) -> regex.Pattern[str] | None:
    """The letters a language is written with as the CLDR has it; None for a language or a script not known here."""
    _, _, likely = str(get_global("likely_subtags").get(language, "")).partition("_")
    script = likely.partition("_")[0]
    known = script in SCRIPTS_OF_UNICODE
    return regex.compile(rf"[\p{{L}}&&\p{{Script={script}}}]", regex.VERSION1) if known else None


def _foreign_language(language: str, text: str) -> str:
    """The language a sentence is plainly in when that is another one."""
    words = [word.casefold() for word in WORD.findall(text)]
    if language not in COMMON_WORDS or len(words) < FEWEST_WORDS:
        return ""
    counts = {code: sum(word in common for word in words) for code, common in COMMON_WORDS.items()}
    likeliest = max(counts, key=lambda code: counts[code])
    return likeliest if counts[likeliest] >= 2 and counts[likeliest] > 2 * counts[language] else ""


RULES = (paragraphs_are_in_their_language, short_words_are_in_their_language, nothing_is_left_in_the_original)
