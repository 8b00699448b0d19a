"""The rows of a letter: in the list, and section by section."""

from __future__ import annotations

from kiosk.content.views import ArticleView, LetterView
from kiosk.ui.part_rows import part_rows
from kiosk.ui.rows import LetterRow, PartRow

FIRST_PART = "today"
LONGEST_LABEL = 75  # characters; longer title words are read on the drawing and in the letter


def letter_row(letter: LetterView) -> LetterRow:
    """A letter as lists show it."""
    article = letter.article
    official = " · ".join(letter.official)
    return LetterRow(
        key=article.id,
        drawing=letter.drawing,
        who=letter.who,
        title=article.title,
        official=official,
        label="\n".join(letter.official) if len(official) <= LONGEST_LABEL else "",
        hint=article.summary,
        urgent=letter.urgent,
    )


def letter_parts(article: ArticleView) -> list[PartRow]:
    """The sections of a letter in the order of the screen: what to do, then what the paper is."""
    return sorted(part_rows(article), key=lambda part: part.id != FIRST_PART)
