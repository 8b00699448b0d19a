"""Faults of doubt: a kind that does not fit the record, no reason, no words, no room, too many marks."""

from __future__ import annotations

from tests.check.planted.case import ARRIVAL, COURT, Case, append, replace
from tests.helpers.editions import EditionFolder

FACTS, MARKS = "facts.toml", "marks.toml"
WAITS = 'doubts = { rule-changed = "The new act was not read." }'
SECTION = "\n## More {{#more-{0}}}\n\nYou wait for {{fact:waiting-weeks}}.\n"


def _mark_many_sections(edition: EditionFolder) -> None:
    edition.append(ARRIVAL, "".join(SECTION.format(number) for number in range(3)))


def _doubt(doubts: str) -> Case:
    """A doubt of a time that one source tells of."""
    return Case("wrong-doubt", replace(FACTS, WAITS, doubts), FACTS, "[waiting-weeks]")


DOUBTS = (
    Case("no-reason", replace(FACTS, "The new act was not read.", " "), FACTS, "doubts = { rule-changed", "warning"),
    _doubt('doubts = { sources-disagree = "They differ." }'),
    _doubt('doubts = { not-tried = "Not called." }'),
    Case(
        "wrong-doubt",
        replace(FACTS, 'sources = ["office-page"]', 'sources = ["office-page", "leaflet"]'),
        FACTS,
        "[answer-days]",
    ),
    Case("wrong-doubt", replace(FACTS, 'one-source = "Read', 'no-authority = "Read'), FACTS, "[answer-days]"),
    Case("wrong-doubt", replace(FACTS, 'unit = "rule"', 'unit = "rule"\nlimit = "answer"'), FACTS, "[card-is-no"),
    Case("unknown-limit", replace(MARKS, "answer = {", "reply = {"), FACTS, "[answer-days]"),
    Case("missing-words", replace(MARKS, "one-source = {", "no-authority = {"), MARKS, "[ask_first]"),
    Case(
        "unmarked-fact",
        replace(ARRIVAL, "| Paper |", "| {fact:waiting-weeks} |"),
        ARRIVAL,
        "| {fact",
    ),
    Case(
        "unmarked-fact", replace(ARRIVAL, "Before you", "### In {fact:waiting-weeks}\n\nBefore you"), ARRIVAL, "### In"
    ),
    Case("unmarked-fact", replace(ARRIVAL, '"Do not wait"', '"In {fact:waiting-weeks}"'), ARRIVAL, "!!! careful"),
    Case("many-marks", _mark_many_sections, ARRIVAL, 0, "warning"),
    Case(
        "too-many-marks",
        append("promises.toml", "\n[marks]\nmost = 1\n"),
        "promises.toml",
        "most = 1",
        "warning",
        strict=True,
    ),
    Case(
        "marked-in-danger",
        append("promises.toml", '\n[marks]\nnever = ["waiting-weeks"]\n'),
        FACTS,
        "[waiting-weeks]",
        "warning",
        strict=True,
    ),
    Case(
        "unsaid-words",
        append("promises.toml", '\n[marks.unsaid]\nen = ["after a refusal"]\n'),
        COURT,
        "summary",
        "warning",
        strict=True,
    ),
    Case(
        "missing-phrase",
        append("promises.toml", '\n[marks.unsaid]\nfr = ["en cours"]\n'),
        "promises.toml",
        "[marks.unsaid]",
        "warning",
        strict=True,
    ),
)
