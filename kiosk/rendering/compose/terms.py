"""A word of the glossary as its readers see it."""

from __future__ import annotations

from kiosk.edition.records.glossary import Term
from kiosk.prepared.views import TermView
from kiosk.rendering.compose.composer import Composer


def term_view(composer: Composer, key: str, term: Term) -> TermView:
    """A word in the language of the composer, beside what is said at Belgium's counters."""
    forms = (word for forms in (*term.terms.values(), *term.typed.values()) for word in forms)
    language = next(code for code in composer.chain if code in term.terms)
    heard = (code for code in composer.official if code in term.terms and code != language)
    return TermView(
        id=key,
        title=composer.renderer.line(term.terms[language][0]),
        heard=tuple((code, term.terms[code][0]) for code in heard),
        meaning=composer.line(term.meaning),
        unsure=term.confidence.get(language) == "unsure",
        pages=term.pages,
        steps=term.steps,
        letters=term.letters,
        words=tuple(dict.fromkeys(forms)),
    )
