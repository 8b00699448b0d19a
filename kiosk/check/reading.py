"""The rule of short sentences: half of them at most so many words as the language allows, 14 in English."""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterator

from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.records.articles import Article

SENTENCE_END = re.compile(r"[.!?؟:](?:\s|$)|\n\s*\n|\n\s*(?:[-*|]|\d+\.)\s")


def median_sentence(article: Article) -> float:
    """Words of the sentence in the middle when they are put in order of length; 0 for an empty article."""
    sentences = (sentence for section in article.sections for sentence in SENTENCE_END.split(section.markdown))
    lengths = [len(sentence.split()) for sentence in sentences if sentence.strip()]
    return statistics.median(lengths) if lengths else 0


def longest_median(edition: Edition, language: str) -> int:
    """How long the sentence in the middle may be; 0 in a language whose sentences are not measured."""
    record = edition.registry.get(language)
    return (record.longest_median if record else None) or 0


def sentences_are_short(edition: Edition) -> Iterator[Fault]:
    for article in edition.articles:
        longest = longest_median(edition, article.language)
        median = median_sentence(article) if longest else 0
        if median > longest:
            message = f"half of the sentences have more than {median:g} words; aim for {longest}"
            yield Fault(article.path, 1, "long-sentences", message, "warning")


RULES = (sentences_are_short,)
