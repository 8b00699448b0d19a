"""Rules for passages of one of two sets of rules: an old fact stands where it is said to be old."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.placeholders import fact_ids
from kiosk.prepared.views import RULE_TONES

_CALLOUT = re.compile(r"^!!! ([a-z]+-(?:before|since))\b")


def facts_stand_with_their_rules(edition: Edition) -> Iterator[Fault]:
    """A fact that ended stands in a call-out `…-before`, and one that began with the new rules never does."""
    ended = {key for key, fact in edition.facts.items() if fact.applies_until}
    began = {key for key, fact in edition.facts.items() if fact.applies_from}
    for owner in edition.owners:
        in_new = set[str]() if owner.kind.both_rules else ended
        for article in owner.articles.values():
            for section in article.sections:
                for number, tone, text in _lines(section.markdown):
                    before = tone.endswith("-before")
                    wrong = fact_ids(text) & (began if before else in_new)
                    rules = "the new rules" if before else "the old rules: write it in a call-out `!!! …-before`"
                    for fact in sorted(wrong):
                        yield Fault(article.path, section.line + number, "wrong-rules", f"{fact} is of {rules}")


def _lines(markdown: str) -> Iterator[tuple[int, str, str]]:
    """Each line with the kind of the call-out it stands in, empty outside of those of one set of rules."""
    tone = ""
    for number, line in enumerate(markdown.split("\n")):
        if match := _CALLOUT.match(line):
            tone = match[1] if match[1] in RULE_TONES else ""
        elif line.strip() and not line.startswith("    "):
            tone = ""
        yield number, tone, line


RULES = (facts_stand_with_their_rules,)
