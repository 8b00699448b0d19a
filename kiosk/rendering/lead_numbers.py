"""The numbers of a short answer: what a reader takes away from it, shown larger than its words.

They stay in their sentence, because "perhaps only 5 days" is not "5 days" (docs/decisions/0036).
"""

from __future__ import annotations

from kiosk.edition.edition import Edition
from kiosk.edition.placeholders import PLACEHOLDER
from kiosk.rendering.fact_writer import SAME_EVERYWHERE, WITHOUT_VALUE

PHONE = "phone"
NO_NUMBER = (SAME_EVERYWHERE - {PHONE}) | WITHOUT_VALUE | {"count"}  # a count is an age, or the number of an article


def numbers_of(edition: Edition, in_short: str) -> frozenset[str]:
    """The facts of a short answer to be shown large: every number to call, or else the first number it names."""
    named = [match["id"] for match in PLACEHOLDER.finditer(in_short) if match["id"] in edition.facts]
    phones = [name for name in named if edition.facts[name].unit == PHONE]
    others = [name for name in named if edition.facts[name].unit not in NO_NUMBER]
    return frozenset(phones or others[:1])
