"""Whether a translation still says what the English says.

Each translated section records a hash of the English section it was made from. The hash is taken over the words
alone, so an edit of markup or line breaks flags nothing.
"""

from __future__ import annotations

import hashlib
import re
from typing import Literal

from kiosk.content.model import Article

State = Literal["original", "reviewed", "machine", "outdated"]
HEAD = "head"
_NOT_WORDS = re.compile(r"[\s*_#>|`\"“”!-]+")


def words_hash(text: str) -> str:
    """Twelve hex digits that change when a word of `text` changes."""
    words = _NOT_WORDS.sub(" ", text).strip()
    return hashlib.sha256(words.encode()).hexdigest()[:12]


def section_hashes(article: Article) -> dict[str, str]:
    """Section name → hash, the front matter under `head`."""
    front = article.front
    hashes = {HEAD: words_hash(f"{front.title}\n{front.summary}\n{front.in_short}")}
    return hashes | {section.id: words_hash(f"{section.title}\n{section.markdown}") for section in article.sections}


def outdated_sections(article: Article, original: Article) -> list[str]:
    """The sections of a translation whose English has changed since, or that record no English at all."""
    if article.language == original.language:
        return []
    made_from = article.front.made_from
    return [name for name, value in section_hashes(original).items() if made_from.get(name) != value]


def state(article: Article, original: Article) -> State:
    """What a reader must know about the words before them."""
    return "outdated" if outdated_sections(article, original) else article.front.translation
