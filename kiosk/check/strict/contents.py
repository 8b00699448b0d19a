"""Rules for how much an edition holds: so many facts, terms, steps and legal pages, each term in official words."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.places import Place
from kiosk.check.strict.promised import promises_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import GLOSSARY, PROMISES


def there_is_as_much_as_promised(edition: Edition) -> Iterator[Fault]:
    least = promises_of(edition).contents.least
    for what, there in _counted(edition).items():
        wanted = getattr(least, what)
        if there < wanted:
            message = f"{there} {what.replace('_', ' ')} where {wanted} are promised; bring back what went"
            yield Place(PROMISES, ("least", what)).fault(edition, "too-few", message, "warning")


def _counted(edition: Edition) -> dict[str, int]:
    """How many there are, by the names of what is promised."""
    return {
        "steps": len(edition.steps),
        "terms": len(edition.glossary),
        "facts": len(edition.facts),
        "legal_pages": sum(page.info.legal for page in edition.pages.values()),
    }


def terms_have_their_official_words(edition: Edition) -> Iterator[Fault]:
    """People hear and read them in the languages of the country's offices."""
    for key, term in edition.glossary.items():
        missing = [language for language in edition.info.official_languages if language not in term.terms]
        if missing:
            message = f"{key}: terms has no word in {', '.join(missing)}; write what the offices say"
            yield Place(GLOSSARY, (key,)).fault(edition, "no-official-word", message, "warning")


RULES = (there_is_as_much_as_promised, terms_have_their_official_words)
