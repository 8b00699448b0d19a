"""The rule that no number with a meaning stands bare in a text: it is a fact with a source, or it is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.content.check.places import articles, lines, record_line, short_words, story_words
from kiosk.content.facts import PLACEHOLDER
from kiosk.content.faults import Fault
from kiosk.content.model import Edition

_UNITS = {
    "en": r"(?:calendar |working |business )?(?:minutes?|hours?|days?|weeks?|months?|years?|euros?|percent)",
    "fr": r"(?:minutes?|heures?|jours?|semaines?|mois|ans?|années?|euros?|pour cent)",
    "nl": (
        r"(?:minu(?:ut|ten)|u(?:ur|ren)|(?:kalender|werk)?dag(?:en)?|we(?:ek|ken)|maand(?:en)?|ja(?:ar|ren)"
        r"|euro|procent)"
    ),
    "ar": (
        r"(?:دقيقة|دقائق|ساعة|ساعات|يوم(?:ًا|ا)?|أيام|أسبوع(?:ًا|ا)?|أسابيع|شهر(?:ًا|ا)?|أشهر|شهور|سنة|سنوات"
        r"|عام(?:ًا|ا)?|أعوام|يورو)"
    ),
}
_NUMBER_WORDS = {
    "en": "two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety",
    "fr": "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|soixante",
    "nl": "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|dertig|zestig",
    "ar": "ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|ستة|ست|سبعة|سبع|ثمانية|ثماني|تسعة|تسع|عشرة|عشر|ثلاثين|ثلاثون",
}
_MONTHS = (
    r"jan(?:uary|vier|uari)|feb(?:ruary|ruari)|février|mar(?:ch|s)|maart|april|avril|may|mai|mei|june?|juin|juni|july|juillet|juli|"
    r"august(?:us)?|août|sept(?:ember|embre)|o[ck]to(?:ber|bre)|nov(?:ember|embre)|d[eé]c(?:ember|embre)|يناير|فبراير|مارس|أبريل|مايو|"
    r"يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر"
)
_ANY_LANGUAGE = (
    r"€\s*\d|\d\s*(?:€|%)"  # money, shares
    rf"|\b\d{{1,2}}\s+(?:{_MONTHS})\b|\b(?:{_MONTHS})\s+\d"  # dates in words
    r"|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b"  # dates in figures
    r"|\b\d{1,2}[:h.]\d{2}\b"  # times of day
    r"|(?<!\w)\+?\d{2,4}(?:[ /.]\d{2,3}){2,}"  # phone numbers
    r"|\b(?:1|2)\d{3}\b|\b1(?:0[1-9]|1\d)\b"  # years, short numbers to call
)


def _pattern(language: str) -> re.Pattern[str]:
    units, number = _UNITS.get(language), _NUMBER_WORDS.get(language)
    counted = rf"|(?<!\w)(?:\d+(?:[.,]\d+)?|{number})[\s\u00a0-]+{units}(?!\w)" if units and number else ""
    return re.compile(_ANY_LANGUAGE + counted, re.IGNORECASE)


def no_bare_numbers(edition: Edition) -> Iterator[Fault]:
    patterns = {language: _pattern(language) for language in edition.languages}
    for article in articles(edition):
        for number, text in lines(article):
            if found := patterns[article.language].search(PLACEHOLDER.sub(" ", text)):
                yield Fault(article.path, number, "bare-number", _message(found.group()))


def no_bare_numbers_in_short_words(edition: Edition) -> Iterator[Fault]:
    patterns = {language: _pattern(language) for language in edition.languages}
    story_placeholder = re.compile(r"\{(?:period|value|year)(?::\d{4})?\}")
    for path, keys, words in (*short_words(edition), *story_words(edition)):
        for language, text in words.items():
            plain = story_placeholder.sub(" ", PLACEHOLDER.sub(" ", text))
            if language in patterns and (found := patterns[language].search(plain)):
                line = record_line(edition, path, *keys)
                yield Fault(path, line, "bare-number", f"{' '.join(keys)} {language}: {_message(found.group())}")


def _message(found: str) -> str:
    return f"{found.strip()!r} stands bare; record it in facts.toml with its source and write {{fact:name}}"


RULES = (no_bare_numbers, no_bare_numbers_in_short_words)
