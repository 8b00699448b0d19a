"""An article as the screens part it: each section under its name."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.prepared.views import ArticleView
from kiosk.ui.rows import PartRow

TODAY = "today"  # the name, in every article, of the section that says what to do today


def part_rows(article: ArticleView) -> list[PartRow]:
    """The sections of a step or a letter, each with its paragraphs and lists."""
    headings = [place for place, block in enumerate(article.blocks) if block.kind == "heading"]
    ends = [*headings[1:], len(article.blocks)]
    return [
        PartRow(id=section.id, title=section.title, blocks=article.blocks[heading + 1 : end])
        for section, heading, end in zip(article.sections, headings, ends, strict=True)
    ]


def today_first(parts: Iterable[PartRow]) -> tuple[PartRow, ...]:
    """What to do today stands before everything else."""
    return tuple(sorted(parts, key=lambda part: part.id != TODAY))
