"""What stands for a value in a text: a fact or a rule by its name, a figure of a story."""

from __future__ import annotations

import re

PLACEHOLDER = re.compile(r"\{(?P<kind>fact|rule):(?P<id>[a-z0-9-]+)(?P<bare>\|bare)?\}")
STORY_PLACEHOLDER = re.compile(r"\{(period|value|year|part|share|hundred)(?::([a-z0-9_-]+))?\}")


def fact_ids(text: str) -> set[str]:
    """The facts and rules a text names."""
    return {match["id"] for match in PLACEHOLDER.finditer(text)}
