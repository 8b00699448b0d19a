"""The rule of short sentences: half of them at most 14 words in English, French and Dutch."""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterator

from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.records.articles import Article

LANGUAGES = ("en", "fr", "nl")
LONGEST_MEDIAN = 14
SENTENCE_END = re.compile(r"[.!?:](?:\s|$)|\n\s*\n|\n\s*(?:[-*|]|\d+\.)\s")


def median_sentence(article: Article) -> float:
    """Words of the sentence in the middle when they are put in order of length; 0 for an empty article."""
    sentences = (sentence for section in article.sections for sentence in SENTENCE_END.split(section.markdown))
    lengths = [len(sentence.split()) for sentence in sentences if sentence.strip()]
    return statistics.median(lengths) if lengths else 0


def sentences_are_short(edition: Edition) -> Iterator[Fault]:
    for article in edition.articles:
        if article.language not in LANGUAGES:
            continue
        median = median_sentence(article)
        if median > LONGEST_MEDIAN:
            message = f"half of the sentences have more than {median:g} words; aim for {LONGEST_MEDIAN}"
            yield Fault(article.path, 1, "long-sentences", message, "warning")


RULES = (sentences_are_short,)
