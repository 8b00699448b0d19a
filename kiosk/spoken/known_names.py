"""The names an edition knows: of offices in their own languages, of the words people hear, and the numbers to call."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kiosk.edition.edition import Edition
from kiosk.edition.records.facts import Fact
from kiosk.edition.records.speech import Pronunciation
from kiosk.spoken.marks import is_marked, letters_of
from kiosk.spoken.names import Name, Names
from kiosk.spoken.saying import digit_by_digit

LONGEST_SHORT_NUMBER = 4  # digits; longer ones are told by their groups
_NAME_IN_BRACKETS = re.compile(r"(.+?)\s*\(([^)]+)\)")


def names_of(edition: Edition, language: str) -> Names:
    """The names in texts of a language, those an editor wrote before those that are known from the records."""
    speech = edition.registry[language].speech
    return Names([*_pronounced(edition, language), *_numbers(edition), *_foreign(edition, language)], speech.joined)


def _pronounced(edition: Edition, language: str) -> Iterator[Name]:
    apart = told_apart(edition.pronunciations)
    for word in edition.pronunciations:
        if word in apart:
            continue  # what it is was decided when the vowel signs were made
        record = edition.registry.get(word.language)
        in_its_own_letters = record is None or bool(record.speech.latin)  # nobody else's texts have them
        if language in word.texts or (not word.texts and (language == word.language or not in_its_own_letters)):
            yield Name(word.written, word.said, word.language)


def told_apart(words: Iterable[Pronunciation]) -> set[Pronunciation]:
    """The entries of words that only a vowel sign in the text tells from another of the same letters, and of those."""
    every = list(words)
    letters = {letters_of(word.written) for word in every if is_marked(word.written)}
    return {word for word in every if letters_of(word.written) in letters}


def _numbers(edition: Edition) -> Iterator[Name]:
    """Short numbers to call, which nothing tells from other numbers but that somebody can be called there."""
    facts = (edition.facts.get(contact.phone) for contact in edition.contacts.values() if contact.phone)
    values = (str(fact.value) for fact in facts if isinstance(fact, Fact))
    for number in values:
        if number.isdigit() and len(number) <= LONGEST_SHORT_NUMBER:
            yield Name(number, digit_by_digit(number))


def _foreign(edition: Edition, language: str) -> Iterator[Name]:
    """Names and terms in the languages of the offices, as far as the language of the text has not the same."""
    own = set(_named(edition, language))
    for official in edition.info.official_languages:
        if official != language:
            yield from (Name(name, name, official) for name in _named(edition, official) if name not in own)


def _named(edition: Edition, language: str) -> Iterator[str]:
    for office in edition.institutions.values():
        name = office.names.get(language, "")
        bracketed = _NAME_IN_BRACKETS.fullmatch(name)
        yield from bracketed.groups() if bracketed else (name,)
    for term in edition.glossary.values():
        yield from term.terms.get(language, ())
    for letter in edition.letters.values():
        if words := letter.info.official.get(language):
            yield words
