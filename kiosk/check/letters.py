"""Rules for the characters of a language: its own letters, marks, joiners and digits, one script in a word.

What belongs to a language stands in its record. What hides or pretends in whatever language was told while the folder
was read (`kiosk.edition.characters`).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache

import regex

from kiosk.check.shown import Shown, shown
from kiosk.edition.characters import is_disguised, named
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.remembered import remembered
from kiosk.languages.digits import DIGITS
from kiosk.languages.record import LanguageRecord

NAMES_ARE_WRITTEN_IN = "Latn"  # of places, offices and people, in a text of whatever language
# Letters of two scripts that are written in one direction are taken for each other: a Cyrillic а in an English word.
# Between an Arabic "and" and the Latin name it belongs to nobody is taken in.
WORD = regex.compile(r"\p{L}+")
MODIFIERS = frozenset({"Sk", "Lm"})  # ´ ˈ ʼ: signs that are typed for an apostrophe
NEIGHBOURS = {"C": "joiner", "M": "mark", "N": "digit", "P": "sign", "S": "sign"}
REMEDY = "type the word again"


class _Known:
    """What may stand in the texts of one language; each character is looked at once."""

    def __init__(self, edition: Edition, language: str) -> None:
        record = edition.registry[language]
        records = edition.registry.records()
        beside = [one for one in records.values() if one.script in {record.script, NAMES_ARE_WRITTEN_IN}]
        beside += [records[code] for code in edition.languages if code in records]
        self._record = record
        self._letters = {letter for one in beside for letter in _letters(one)}
        self._marks = {mark for one in beside for mark in one.characters.marks or ""}
        self._digits = {*DIGITS["latn"], *DIGITS[record.digits]}
        scripts = (record.script, NAMES_ARE_WRITTEN_IN, "Common")
        self._signs = regex.compile("[" + "".join(rf"\p{{Script_Extensions={script}}}" for script in scripts) + "]")
        self._from_the_right = record.direction == "rtl"
        self._own: set[str] = set()

    @property
    def is_written(self) -> bool:
        """Whether the record says which letters the language has."""
        return self._record.characters.letters is not None

    def strangers(self, text: str) -> list[str]:
        """The characters of a text that are not the language's."""
        new = set(text) - self._own
        self._own |= set(filter(self._is_known, new))
        return sorted(new - self._own)

    def _is_known(self, character: str) -> bool:
        plain = character.isascii() or is_disguised(character)  # which was told while the file was read
        return plain or self._belongs(character)

    def _belongs(self, character: str) -> bool:
        category = unicodedata.category(character)
        match category[0]:
            case "L":  # those of the other direction resemble none: `kiosk.check.scripts` tells of their words
                return character in self._letters or _is_from_the_right(character) != self._from_the_right
            case "M":
                return character in self._marks
            case "N":
                return character in self._digits
            case "Z":
                return True
            case "C":
                return character in (self._record.characters.joiners or "")
        return category not in MODIFIERS and self._signs.fullmatch(character) is not None


def characters_are_those_of_the_language(edition: Edition) -> Iterator[Fault]:
    known: dict[str, _Known] = {}
    for text in shown(edition):
        if text.text.isascii() or edition.registry.get(text.language) is None:
            continue
        own = known.get(text.language) or known.setdefault(text.language, _Known(edition, text.language))
        yield from _faults(edition, text, own)


def _faults(edition: Edition, text: Shown, own: _Known) -> Iterator[Fault]:
    told: set[int | tuple[str | int, ...]] = set()
    foreign = edition.registry[text.language].foreign_letters
    for character in own.strangers(text.text) if own.is_written else ():
        if foreign and character in foreign.letters:
            continue  # told with its remedy: kiosk.check.scripts
        place = text.at(text.text.index(character))
        what = NEIGHBOURS.get(unicodedata.category(character)[0], "letter")
        message = f"{text.called}{named(character)} is no {what} of {text.language}; {REMEDY}"
        if place.at not in told:
            yield place.fault(edition, "foreign-letter", message)
        told.add(place.at)
    for at, message in _misspelt(text.text):
        place = text.at(at)
        if place.at not in told:
            yield place.fault(edition, "foreign-letter", f"{text.called}{message}; {REMEDY}")
        told.add(place.at)


@remembered
def _misspelt(text: str) -> tuple[tuple[int, str], ...]:
    """Where letters of two scripts stand in one word, and joiners that join nothing."""
    return (*_of_two_scripts(text), *_loose_joiners(text))


def _of_two_scripts(text: str) -> Iterator[tuple[int, str]]:
    for match in WORD.finditer(text):
        word = match.group()
        if not word.isascii() and (mixed := _second_script(word)):
            yield match.start(), f"{named(mixed)} is of another script than the rest of its word"


def _loose_joiners(text: str) -> Iterator[tuple[int, str]]:
    for match in _loose_joiner().finditer(text):
        yield match.start(), f"{named(match.group())} joins nothing here"


def _second_script(word: str) -> str:
    """The first letter of another script that is written in the same direction; empty when there is none."""
    first: dict[str, str] = {}
    for letter in word:
        script = _script(letter)
        direction = unicodedata.bidirectional(letter)
        if script and first.setdefault(direction, script) != script:
            return letter
    return ""


@cache
def _script(letter: str) -> str:
    """A script by the first word of the name of its letters, such as CYRILLIC; empty for those of every script."""
    of_all = is_disguised(letter) or regex.fullmatch(r"[\p{Common}\p{Inherited}]", letter)
    return "" if of_all else unicodedata.name(letter, "").partition(" ")[0]


@cache
def _loose_joiner() -> regex.Pattern[str]:
    """A joiner that has not a letter or its mark on either side, or beside one that is written from the left."""
    joined = r"[\p{L}\p{M}--\p{Bidi_Class=L}]"
    return regex.compile(rf"(?<!{joined})\p{{Join_Control}}|\p{{Join_Control}}(?!{joined})", regex.VERSION1)


def _is_from_the_right(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in {"R", "AL"}


def _letters(record: LanguageRecord) -> Iterator[str]:
    for letter in record.characters.letters or "":
        yield letter
        yield letter.upper()


RULES = (characters_are_those_of_the_language,)
