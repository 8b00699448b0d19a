"""What is known about the translation of an article, section by section.

Each translated section records a hash of the English section it was made from; it may record that a person wrote its
words, and that a native speaker reviewed them. A record counts only as long as the words it speaks of stand
there. Hashes are taken over the words alone, so an edit of markup or line breaks flags nothing.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import Literal

from kiosk.edition.records.articles import Article, FrontMatter
from kiosk.edition.records.short_texts import WordRecords
from kiosk.edition.remembered import remembered

State = Literal["original", "reviewed", "person", "machine", "outdated"]
HEAD = "head"
_WORST_FIRST: tuple[State, ...] = ("outdated", "machine", "person", "reviewed", "original")
_NOT_WORDS = re.compile(r"[\s*_#>|`\"“”!-]+")


@remembered
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


def section_states(article: Article, original: Article) -> dict[str, State]:
    """What is known about each section of `article`, and about its front matter as `head`."""
    if article.language == original.language:
        return dict.fromkeys(section_hashes(article), "original")
    outdated = outdated_sections(article, original)
    return {
        name: "outdated" if name in outdated else maker(article.front, name, words)
        for name, words in section_hashes(article).items()
    }


def maker(records: FrontMatter | WordRecords, name: str, words: str) -> State:
    """What is recorded of words that are current, by their name and their hash."""
    review = records.reviewed.get(name)
    if review is not None and review.hash == words:
        return "reviewed"
    return "person" if records.made_by_person.get(name) == words else records.translation


def worst(states: Iterable[State]) -> State:
    """What a reader must know of words of several states; of none that there is nothing to know."""
    return min(states, key=_WORST_FIRST.index, default="original")


def state(article: Article, original: Article) -> State:
    """What a reader must know about the words before them: the worst that is known about a section."""
    if outdated_sections(article, original):  # also of a section that the translation lacks
        return "outdated"
    return worst(section_states(article, original).values())


def void_reviews(article: Article) -> list[str]:
    """The sections whose words changed after a native speaker reviewed them."""
    hashes = section_hashes(article)
    return [name for name, review in article.front.reviewed.items() if hashes.get(name) != review.hash]
