"""Rules for the language of a paragraph: its own script, its own letters, its own words.

A paragraph left in English between Persian ones, or an Arabic ك in a Persian word, is seen by no parity of facts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

import regex

from kiosk.check.places import lines, lines_of_words, place_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.remembered import remembered
from kiosk.languages.record import Script
from kiosk.languages.registry import Registry

LETTER = regex.compile(r"\p{L}")
TITLE_LINE = 2
UNTRANSLATED = "these are the words of the original; translate them"
FEWEST_LETTERS = 12  # names and abbreviations alone say nothing about a language
FEWEST_WORDS = 5
MOST_FOREIGN_WORDS = 3  # in a row: a name has three, "Fonds de vergoeding"; four are a sentence left behind
# Official names in brackets or bold, targets of links, kinds of call-outs, facts and values.
NOT_WORDS = re.compile(r"^!!! [\w -]+|\{[^}]*\}|\]\([^)]*\)")  # kinds of call-outs, facts and values, targets of links
NOT_PROSE = re.compile(r"\([^)]*\)|\*\*[^*]*\*\*|^!!! [\w -]+|\{[^}]*\}")
WORD = re.compile(r"[^\W\d_]+")
SENTENCE_END = re.compile(r"[.!?؟:](?=\s|$)")
QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")  # words to be found on a paper
PHRASE_END = re.compile(r"[^\w\s’'\u200c-]+")


def paragraphs_are_in_their_language(edition: Edition) -> Iterator[Fault]:
    for article in edition.articles:
        for number, text in lines(article):
            if problem := _problem(edition.registry, article.language, text):
                yield Fault(article.path, number, *problem)


def short_words_are_in_their_language(edition: Edition) -> Iterator[Fault]:
    for short in lines_of_words(edition):
        for language, text in short.words.items():
            if problem := _problem(edition.registry, language, text):
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


@remembered
def _problem(registry: Registry, language: str, text: str) -> tuple[str, str] | None:
    """Code and message of what is wrong with a line of a language; None when nothing is."""
    record = registry.get(language)
    words = NOT_PROSE.sub(" ", text)
    foreign = record.foreign_letters if record else None
    if foreign and (found := [letter for letter in foreign.letters if letter in NOT_WORDS.sub(" ", text)]):
        return "foreign-letter", f"{' '.join(found)} is no letter of {language}; {foreign.remedy}"
    if record and _in_another_script(record.script, words):
        return "wrong-script", f"this line is not written in the script of {language}; translate it"
    common = _commonest_words(registry)
    for sentence in SENTENCE_END.split(words):
        if other := _foreign_language(common, language, sentence):
            return "wrong-language", f"this line reads like {other}, not {language}; translate it"
    return None


def _in_another_script(script: Script, text: str) -> bool:
    """Whether a line is, or several words of it in a row are, in letters that are not of the script."""
    own_letter = _letter_of(script)
    if not _other_letter(script).search(text):
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
def _letter_of(script: Script) -> regex.Pattern[str]:
    return regex.compile(rf"[\p{{L}}&&\p{{Script={script}}}]", regex.VERSION1)


@lru_cache
def _other_letter(script: Script) -> regex.Pattern[str]:
    return regex.compile(rf"[\p{{L}}--\p{{Script={script}}}]", regex.VERSION1)


@lru_cache
def _commonest_words(registry: Registry) -> dict[str, frozenset[str]]:
    """Language → its commonest words, of every language that has a list of them."""
    known = registry.records().items()
    return {code: frozenset(record.commonest_words.split()) for code, record in known if record.commonest_words}


def _foreign_language(common: dict[str, frozenset[str]], language: str, text: str) -> str:
    """The language a sentence is plainly in when that is another one."""
    words = [word.casefold() for word in WORD.findall(text)]
    if language not in common or len(words) < FEWEST_WORDS:
        return ""
    counts = {code: sum(word in its for word in words) for code, its in common.items()}
    likeliest = max(counts, key=lambda code: counts[code])
    return likeliest if counts[likeliest] >= 2 and counts[likeliest] > 2 * counts[language] else ""


RULES = (paragraphs_are_in_their_language, short_words_are_in_their_language, nothing_is_left_in_the_original)
