"""An article as the screens part it: each section under its name."""

from __future__ import annotations

from kiosk.prepared.views import ArticleView
from kiosk.ui.rows import PartRow


def part_rows(article: ArticleView) -> list[PartRow]:
    """The sections of a step or a letter, each with its paragraphs and lists."""
    headings = [place for place, block in enumerate(article.blocks) if block.kind == "heading"]
    ends = [*headings[1:], len(article.blocks)]
    return [
        PartRow(id=section.id, title=section.title, blocks=article.blocks[heading + 1 : end])
        for section, heading, end in zip(article.sections, headings, ends, strict=True)
    ]
