"""Rules for words by who reads them: one form of address, a word for every region, no form that is for men alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kiosk.check.places import lines
from kiosk.check.shown import Shown, shown
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.remembered import remembered
from kiosk.languages.patterns import any_of
from kiosk.languages.record import LanguageRecord, Patterns

TERMS = "terms"  # the forms of a word of the glossary, by which it is found
NOT_ADDRESS = re.compile(r"\([^)]*\)|\{[^}]*\}")  # names of papers in another language, facts


def readers_are_addressed_in_one_way(edition: Edition) -> Iterator[Fault]:
    """The rarer of the formal and the familiar form is the slip, line by line."""
    found: dict[str, tuple[list[tuple[Shown, int]], list[tuple[Shown, int]]]] = {}
    languages = edition.languages
    for text in shown(edition):
        record = edition.registry.get(text.language)
        if record and record.address.familiar and text.language in languages:
            forms = record.address.formal or (), record.address.familiar
            for form, places in zip(forms, found.setdefault(text.language, ([], [])), strict=True):
                places.extend((text, at) for at in _addressed(form, text.text))
    for formal, familiar in found.values():
        for text, at in min(formal, familiar, key=len) if formal and familiar else ():
            message = f"{text.called}the other texts address the reader in the other form; write one form everywhere"
            yield text.at(at).fault(edition, "mixed-address", message, "warning")


@remembered
def _addressed(form: Patterns, text: str) -> tuple[int, ...]:
    """Where a text addresses the reader in a form."""
    plain = NOT_ADDRESS.sub(lambda match: " " * len(match.group()), text)
    return tuple(match.start() for match in any_of(form).finditer(plain))


def words_of_every_region_are_given(edition: Edition) -> Iterator[Fault]:
    """A reader of Dari does not know the word of Iran; once in a text both stand there."""
    for article in edition.articles:
        record = edition.registry.get(article.language)
        texts = list(lines(article)) if record and record.regional else []
        whole = "\n".join(text for _, text in texts)
        for word, other in _regional(record).items() if record else ():
            if word not in whole or other in whole:
                continue
            if first := next((number for number, text in texts if _word(word).search(text)), 0):
                message = f"{word} is not known to all readers of {article.language}; write it once as {word} ({other})"
                yield Fault(article.path, first, "missing-regional-word", message, "warning")


def every_form_is_for_women_and_men(edition: Edition) -> Iterator[Fault]:
    """Who is told "vous êtes condamné" and is a woman reads that the page is about somebody else."""
    for text in shown(edition):
        record = edition.registry.get(text.language)
        if record is None or text.place.key == TERMS:
            continue
        for at, found, remedy in _for_one(tuple((record.one_gender or {}).items()), text.text):
            message = f"{text.called}“{found}” is for one gender only; write {remedy}"
            yield text.at(at).fault(edition, "one-gender", message, "warning")


@remembered
def _for_one(pieces: tuple[tuple[str, str], ...], text: str) -> tuple[tuple[int, str, str], ...]:
    """Place, words and remedy of every form for one gender; `pieces` are patterns with their remedies."""
    found = ((any_of((piece,)).finditer(text), remedy) for piece, remedy in pieces)
    return tuple((match.start(), match.group(), remedy) for matches, remedy in found for match in matches)


def _regional(record: LanguageRecord) -> dict[str, str]:
    return record.regional or {}


@cache
def _word(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w\u200c]){re.escape(word)}(?!\w)")


RULES = (readers_are_addressed_in_one_way, words_of_every_region_are_given, every_form_is_for_women_and_men)
