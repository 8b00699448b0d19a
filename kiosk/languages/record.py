"""The record of a language: all that is known about it, whatever the edition.

A field that is None was not filled in yet, an empty text or list says that the language has none. `gates` tells which
fields an edition cannot do without. Patterns are pieces of regular expressions for `patterns.any_of`.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from kiosk.languages.digits import Digits

Direction = Literal["ltr", "rtl"]
Script = Literal["Arab", "Armn", "Beng", "Cyrl", "Deva", "Ethi", "Geor", "Grek", "Hebr", "Latn", "Taml"]  # ISO 15924
Calendar = Literal["", "persian"]  # the names of the CLDR
Patterns = tuple[str, ...]


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table of the file of a language: unknown keys are refused."""


class ForeignLetters(Record, frozen=True):
    """Letters of a neighbour's alphabet that are easily typed for the language's own, and what to do about them."""

    letters: str
    remedy: str


class Characters(Record, frozen=True):
    """What words are written with; whatever else stands in one is a neighbour's, or a trick.

    Attributes:
        letters: the small ones.
        marks: what may stand on a letter besides what is one character with it, such as é.
        joiners: characters that nobody sees and without which words are misspelt.
    """

    letters: str | None = None
    marks: str | None = None
    joiners: str | None = None


class Signs(Record, frozen=True):
    """The signs that must not be parted from their word by a space where a line may break."""

    no_break_before: str | None = None
    no_break_after: str | None = None


class Address(Record, frozen=True):
    """The words that address a reader, where a language has two ways to do it."""

    formal: Patterns | None = None
    familiar: Patterns | None = None


class Dates(Record, frozen=True):
    """What the CLDR does not say of its dates.

    Attributes:
        first: what the first of a month is called, such as "1er"; empty where it is the number like the others.
        other_months: the locale in whose words its other readers know the months, such as `ar_SY`; empty for none.
    """

    first: str | None = None
    other_months: str | None = None


class Numbers(Record, frozen=True):
    """How numbers with a meaning are written in words, for the rule that none stands bare.

    Attributes:
        words: numbers from two on.
        ordinals: what may stand between the number of a day and its month, such as "st of".
        units: what is counted: time, money, shares.
        duals: one word for two of a unit, where the language has such words.
        months: of every calendar its readers use.
        times: a time of day.
        named: words after which a number is a name, such as "annex"; asked of the language of an original alone.
    """

    words: Patterns | None = None
    ordinals: Patterns | None = None
    units: Patterns | None = None
    duals: Patterns | None = None
    months: Patterns | None = None
    times: Patterns | None = None
    named: tuple[str, ...] | None = None


class Negations(Record, frozen=True):
    """The words that say "not".

    Attributes:
        kept: every word of denial; one of them stands where the original denies.
        one_word_each: a denial is one word, so that one lost among several is missed by counting.
        plain: the plainest of them: beside an original that denies nothing they are a mistake.
        unsaid: words that deny without a "not"; asked of the language of an original alone.
    """

    kept: Patterns | None = None
    one_word_each: bool | None = None
    plain: Patterns | None = None
    unsaid: Patterns | None = None


class Analysis(Record, frozen=True):
    """How the search reads the language.

    Attributes:
        chain: the name of a chain of `kiosk.search.chains`; an empty one keeps words as they are, folded.
        small_words: words that ask rather than tell, with spaces between them: pronouns, helping verbs, articles.
            They are found like all others and count little in a question, because our texts say "you" where a visitor
            says "I", and the rare "my" of a text would outweigh the "sick" of the question.
        known_words: the file beside the record with everyday words, folded as the search does, none of which is a
            misspelling; empty when there is no list, and then every word that no text has may be taken for another.
        synonyms: words of the texts → what people type for them, with spaces between the words on both sides. Each
            stands for all on the left.
    """

    chain: str | None = None
    small_words: str | None = None
    known_words: str | None = None
    synonyms: dict[str, str] | None = None


class Samples(Record, frozen=True):
    """What is typed when the program is shown or measured.

    Attributes:
        tour: a word with a hit, typed on the language's own keyboard.
        bench: questions as people type them.
    """

    tour: str | None = None
    bench: tuple[str, ...] | None = None


class Speech(Record, frozen=True):
    """How the language is said (docs/speech.md). One without a voice says so by an empty `voice`, and nothing more.

    Attributes:
        voice: the name its voice has with espeak-ng; empty when there is none that says its words right.
        vowels: its words are said right only with vowel signs, which its texts leave out.
        latin: the language whose voice says words in Latin letters; empty where it is its own.
        tongues: language → the word that says of a name behind it, in brackets, that it is one of that language.
        joined: letters that are words of their own and are written at the beginning of the next one → how each is said.
        respelled: pieces of patterns and what stands in their place, in order, where its voice needs another spelling.
        abbreviations: as written → as said; a point at its end does not end a sentence.
        before_numbers: those of them that are words too and are abbreviations only before a figure: "no. 3".
        signs: a sign → the word for it: of "+", "%", "/", "@", "." in an address, "–" between two numbers.
        thousands: what parts the thousands of a number; point: what stands before its decimals.
        decimals: the word for that point.
        hour: a whole hour, such as "{h} heures"; `minutes`, with `{m}`: any other time.
        span: from one time to another, with `{first}` and `{last}`.
        hours: what the hours from 0 to 23 are called where that is no number; empty where it is.
    """

    voice: str | None = None
    vowels: bool | None = None
    latin: str | None = None
    tongues: dict[str, str] | None = None
    joined: dict[str, str] | None = None
    respelled: tuple[tuple[str, str], ...] | None = None
    abbreviations: dict[str, str] | None = None
    before_numbers: tuple[str, ...] | None = None
    signs: dict[str, str] | None = None
    thousands: str | None = None
    point: str | None = None
    decimals: str | None = None
    hour: str | None = None
    minutes: str | None = None
    span: str | None = None
    hours: tuple[str, ...] | None = None


class LanguageRecord(Record, frozen=True):
    """All that is known about a language.

    Attributes:
        name: what its readers call it.
        locale: of the CLDR, for dates and numbers.
        digits: in which its readers are shown numbers (docs/decisions/0018).
        font: the family of the program's own fonts that has its letters.
        keyboard: the id of the layout in `resources/keyboard` that is shown first.
        second_calendar: whose dates stand beside the Gregorian ones.
        catalog_forms: how many plural forms a catalog of Qt Linguist has; the CLDR may count others.
        longest_median: words of the middle sentence of an article, at most; 0 where sentences are not measured.
        regional: a word → what readers of another region say for it.
        one_gender: a piece of a pattern that finds a form for men, or for women, alone → what to write instead.
        commonest_words: with spaces between them: those that tell it from its neighbours.
    """

    name: str
    locale: str
    script: Script
    direction: Direction
    digits: Digits
    font: str | None = None
    keyboard: str | None = None
    second_calendar: Calendar | None = None
    catalog_forms: int | None = None
    longest_median: int | None = None
    foreign_letters: ForeignLetters | None = None
    commonest_words: str | None = None
    characters: Characters = Characters()
    signs: Signs = Signs()
    regional: dict[str, str] | None = None
    one_gender: dict[str, str] | None = None
    address: Address = Address()
    dates: Dates = Dates()
    numbers: Numbers = Numbers()
    negations: Negations = Negations()
    search: Analysis = Analysis()
    speech: Speech = Speech()
    samples: Samples = Samples()
