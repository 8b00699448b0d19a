"""The words of documents in one language, and what is said of each number of things."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from babel import Locale

from kiosk.deadlines.said import CHOSEN_UNITS
from kiosk.edition.edition import Edition
from kiosk.edition.files import DOCUMENT_WORDS
from kiosk.edition.records.base import Plurals
from kiosk.languages.digits import DIGITS
from kiosk.prepared.views import CountedWordsView, DocumentWordsView
from kiosk.rendering.compose.composer import Composer

_NUMBERS = 200  # every rule of plural forms of the CLDR looks at two digits, and at the first numbers by themselves


def document_words_view(composer: Composer) -> DocumentWordsView:
    """All words of documents in the language of the composer.

    Raises:
        ContentError: a fact in them has no words in this language.
    """
    edition, language = composer.edition, composer.language
    record = edition.registry[language]
    locale = Locale.parse(record.locale)
    return DocumentWordsView(
        digits=DIGITS[record.digits],
        lines={
            text.name.replace("/", "."): composer.renderer.line(text.words[language])
            for text in edition.short_texts
            if text.path == DOCUMENT_WORDS and text.kind == "line"
        },
        numbers={name: _counted(plurals[language], locale) for name, plurals in _plurals(edition)},
        state=composer.state_of(DOCUMENT_WORDS),
    )


def _plurals(edition: Edition) -> Iterator[tuple[str, Plurals]]:
    """Name → pattern a form, of what is counted and of the times that can be chosen."""
    for name, plurals in msgspec.structs.asdict(edition.document_words.counted).items():
        yield f"counted.{name}", plurals
    for unit in CHOSEN_UNITS:
        yield f"unit.{unit}", edition.units[unit]


def _counted(patterns: dict[str, str], locale: Locale) -> CountedWordsView:
    forms = tuple(dict.fromkeys(patterns.values()))
    said = (patterns.get(locale.plural_form(number), patterns["other"]) for number in range(_NUMBERS))
    return CountedWordsView(forms=forms, of="".join(str(forms.index(pattern)) for pattern in said))
