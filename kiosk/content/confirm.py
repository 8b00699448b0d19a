"""Writes the hashes of an original into the front matter of its translations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.content.article import FENCE
from kiosk.content.model import Article, Edition
from kiosk.content.translation import outdated_sections, section_hashes
from kiosk.errors import ContentError

TABLE = re.compile(r"\n*^\[made_from\]\s*$.*", re.MULTILINE | re.DOTALL)  # the last part of a front matter


def confirm(edition: Edition, articles: dict[str, Article], language: str | None) -> Iterator[str]:
    """Confirm the translations of one page or step, all or one; gives the paths that were written.

    Raises:
        ContentError: the original is missing or has faults.
    """
    original = articles.get(edition.info.source_language)
    if original is None:
        path = next(iter(articles.values())).path
        raise ContentError(f"{path}: its original is missing or has faults; `kiosk check {edition.root}` says why")
    for article in articles.values():
        wanted = language in {None, article.language}
        if article is not original and wanted and outdated_sections(article, original):
            file = edition.root / article.path
            text = file.read_bytes().decode()
            line_end = "\r\n" if "\r\n" in text else "\n"
            confirmed = with_made_from(text.replace("\r\n", "\n"), section_hashes(original))
            file.write_bytes(confirmed.replace("\n", line_end).encode())
            yield article.path


def with_made_from(text: str, hashes: dict[str, str]) -> str:
    """`text` with its `[made_from]` table replaced; nothing else changes."""
    closing = text.index(f"\n{FENCE}", len(FENCE))
    front = TABLE.sub("", text[:closing])
    entries = "".join(f'{name} = "{value}"\n' for name, value in hashes.items())
    return f"{front}\n\n[made_from]\n{entries.rstrip()}{text[closing:]}"
