"""The rows of letters: in the list, and as papers in the hand of a visitor."""

from __future__ import annotations

from kiosk.prepared.views import LanguageView, LetterView
from kiosk.ui.rows import LetterRow, PaperRow

LONGEST_LABEL = 75  # characters; longer title words are read on the drawing and in the letter


def letter_row(letter: LetterView) -> LetterRow:
    """A letter as lists show it."""
    article = letter.article
    official = _official(letter)
    return LetterRow(
        key=article.id,
        drawing=letter.drawing,
        title=article.title,
        official=official,
        label="\n".join(letter.official) if len(official) <= LONGEST_LABEL else "",
        hint=article.summary,
        urgent=letter.urgent,
    )


def paper_rows(view: LanguageView) -> list[PaperRow]:
    """The papers by whose picture a visitor finds their step."""
    return [paper_row(letter) for letter in view.letters if letter.shows_step]


def paper_row(letter: LetterView) -> PaperRow:
    """A paper by its picture and its name."""
    article = letter.article
    return PaperRow(key=article.id, title=article.title, official=_official(letter), drawing=letter.drawing)


def _official(letter: LetterView) -> str:
    return " · ".join(letter.official)
