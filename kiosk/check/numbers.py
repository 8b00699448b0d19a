"""The rule that no number with a meaning stands bare in a text: it is a fact with a source, or it is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.check.places import lines, lines_of_words, place_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.placeholders import PLACEHOLDER, STORY_PLACEHOLDER
from kiosk.languages.digits import in_digits

_UNITS = {
    "en": r"(?:calendar |working |business )?(?:minutes?|hours?|days?|weeks?|months?|years?|euros?|percent)",
    "fr": r"(?:minutes?|heures?|jours?|semaines?|mois|ans?|années?|euros?|pour cent)",
    "nl": (
        r"(?:minu(?:ut|ten)|u(?:ur|ren)|(?:kalender|werk)?dag(?:en)?|we(?:ek|ken)|maand(?:en)?|ja(?:ar|ren)"
        r"|euro|procent)"
    ),
    "ar": (
        r"(?:دقيقة|دقائق|ساعة|ساعات|يوم(?:ًا|ا)?|أيام|أسبوع(?:ًا|ا)?|أسابيع|شهر(?:ًا|ا)?|أشهر|شهور|سنة|سنوات"
        r"|عام(?:ًا|ا)?|أعوام|يورو|بالمئة|في المئة|بالمائة|في المائة)"
    ),
    "fa": r"(?:دقیقه|ساعت|روز|هفته|ماه|سال|یورو|درصد)(?:ه|ی)?",
}
_NUMBER_WORDS = {
    "en": (
        "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
        "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]one)?|hundred"
    ),
    "fr": (
        "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize"
        "|(?:vingt|trente|quarante|cinquante|soixante)(?:[- ]et[- ]une?)?|quatre-vingts?|cents?"
    ),
    "nl": (
        r"twee|drie|vier|vijf|zes|zeven|acht|negen|elf|twaalf|\w*tien|honderd"
        r"|\w*(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)"
    ),
    "ar": (
        "ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|ستة|ست|سبعة|سبع|ثمانية|ثماني|تسعة|تسع|عشرة|عشر|مئة|مائة"
        "|و?(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)(?:ين|ون)"
    ),
    "fa": (
        "دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|یازده|دوازده|سیزده|چهارده|پانزده|شانزده|هفده|هجده|نوزده"
        "|(?:بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود)(?: و یک)?|صد"
    ),
}
# Two of a thing is one word in Arabic.
_DUALS = {
    "ar": r"(?<!\w)[وفبل]?(?:دقيقت|ساعت|يوم|أسبوع|شهر|سنت|عام)(?:ان|ين)(?!\w)",
}
# In the original a number without a unit is a name, "annex 26", or a fact; parity sees to the translations.
_NAMED = ("annex", "annexe", "annexes", "bijlage", "article", "articles", "code")
_NAMELESS = rf"(?<![\w.,:/–-]){''.join(f'(?<!{name} )' for name in _NAMED)}(?:[3-9]|\d{{2,}})(?!\w)"
_MONTHS = (
    r"jan(?:uary|vier|uari)|feb(?:ruary|ruari)|février|mar(?:ch|s)|maart|april|avril|may|mai|mei|june?|juin|juni|july|juillet|juli|"
    r"august(?:us)?|août|sept(?:ember|embre)|o[ck]to(?:ber|bre)|nov(?:ember|embre)|d[eé]c(?:ember|embre)|يناير|فبراير|مارس|أبريل|مايو|"
    r"يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|"
    r"ژانویهٔ?|فوریهٔ?|مارس|آوریل|مهٔ?|ژوئن|ژوئیهٔ?|اوت|سپتامبر|اکتبر|نوامبر|دسامبر|"
    r"فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"
)
_ANY_LANGUAGE = (
    r"€\s*\d|\bEUR\s*\d|\d\s*(?:€|EUR\b|[%٪])"  # money, shares
    rf"|\b\d{{1,2}}\s+(?:{_MONTHS})\b|\b(?:{_MONTHS})\s+\d"  # dates in words
    r"|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b"  # dates in figures
    r"|\b\d{1,2}[:h.]\d{2}\b|\b\d{1,2}\s?(?:h|[ap]\.?m|o[’']clock)\b|(?:الساعة|ساعت)\s+\d"  # times of day
    r"|(?<!\w)\+?\d{2,4}(?:[ \u00a0\u202f/.-]\d{2,3}){2,}"  # phone numbers
    r"|\b\d{4,}\b|\b1(?:0[1-9]|1\d)\b"  # years, postcodes, short numbers to call
)


LIST_NUMBER = re.compile(r"^\s*\d+\.\s")
FACT = " … "  # stands for a fact while bare numbers are looked for


def _pattern(language: str) -> re.Pattern[str]:
    units, number = _UNITS.get(language), _NUMBER_WORDS.get(language)
    counted = rf"|(?<!\w)(?:\d+(?:[.,]\d+)?|{number})[\s\u00a0-]+{units}(?!\w)" if units and number else ""
    dual = f"|{_DUALS[language]}" if language in _DUALS else ""
    return re.compile(_ANY_LANGUAGE + counted + dual, re.IGNORECASE)


def no_bare_numbers(edition: Edition) -> Iterator[Fault]:
    patterns = {language: _pattern(language) for language in edition.languages}
    if "en" in patterns and edition.info.source_language == "en":
        patterns["en"] = re.compile(f"{patterns['en'].pattern}|{_NAMELESS}", re.IGNORECASE)
    for article in edition.articles:
        for number, text in lines(article):
            plain = LIST_NUMBER.sub("", PLACEHOLDER.sub(FACT, text))
            if found := patterns[article.language].search(in_digits(plain)):
                yield Fault(article.path, number, "bare-number", _message(found.group()))


def no_bare_numbers_in_short_words(edition: Edition) -> Iterator[Fault]:
    patterns = {language: _pattern(language) for language in edition.languages}
    for short in lines_of_words(edition):
        for language, text in short.words.items():
            plain = in_digits(STORY_PLACEHOLDER.sub(FACT, PLACEHOLDER.sub(FACT, text)))
            if language in patterns and (found := patterns[language].search(plain)):
                message = f"{short.name} {language}: {_message(found.group())}"
                yield place_of(short).fault(edition, "bare-number", message)


def _message(found: str) -> str:
    return f"{found.strip()!r} stands bare; record it in facts.toml with its source and write {{fact:name}}"


RULES = (no_bare_numbers, no_bare_numbers_in_short_words)
