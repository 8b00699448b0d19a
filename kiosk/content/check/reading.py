"""The rule of short sentences: half of them at most 14 words in English, French and Dutch."""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterator

from kiosk.content.check.places import articles
from kiosk.content.faults import Fault
from kiosk.content.model import Edition

LANGUAGES = ("en", "fr", "nl")
LONGEST_MEDIAN = 14
SENTENCE_END = re.compile(r"[.!?:](?:\s|$)|\n\s*\n|\n\s*(?:[-*|]|\d+\.)\s")


def sentences_are_short(edition: Edition) -> Iterator[Fault]:
    for article in articles(edition):
        if article.language not in LANGUAGES:
            continue
        lengths = [
            len(sentence.split())
            for section in article.sections
            for sentence in SENTENCE_END.split(section.markdown)
            if sentence.strip()
        ]
        median = statistics.median(lengths) if lengths else 0
        if median > LONGEST_MEDIAN:
            message = f"half of the sentences have more than {median:g} words; aim for {LONGEST_MEDIAN}"
            yield Fault(article.path, 1, "long-sentences", message, "warning")


RULES = (sentences_are_short,)
