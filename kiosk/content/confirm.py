"""Writes the hashes of an original into the front matter of its translations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.content.article import FENCE
from kiosk.content.model import Article, Edition
from kiosk.content.translation import outdated_sections, section_hashes

TABLE = re.compile(r"\n*\[made_from\]\n(?:[a-z0-9-]+ = \"[0-9a-f]+\"\n?)*")


def confirm(edition: Edition, articles: dict[str, Article], language: str | None) -> Iterator[str]:
    """Confirm the translations of one page or step, all or one; gives the paths that were written."""
    original = articles[edition.info.source_language]
    for article in articles.values():
        wanted = language in {None, article.language}
        if article is not original and wanted and outdated_sections(article, original):
            file = edition.root / article.path
            text = file.read_text(encoding="utf-8")
            file.write_text(with_made_from(text, section_hashes(original)), encoding="utf-8")
            yield article.path


def with_made_from(text: str, hashes: dict[str, str]) -> str:
    """`text` with its `[made_from]` table replaced; nothing else changes."""
    closing = text.index(f"\n{FENCE}", len(FENCE))
    front = TABLE.sub("", text[:closing])
    entries = "".join(f'{name} = "{value}"\n' for name, value in hashes.items())
    return f"{front}\n\n[made_from]\n{entries.rstrip()}{text[closing:]}"
