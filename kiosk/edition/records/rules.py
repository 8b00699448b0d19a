"""Questions that tell old rules from new ones."""

from __future__ import annotations

from typing import Literal

from kiosk.edition.records.base import Record, Words
from kiosk.edition.records.names import SourceId


class RulesQuestion(Record, frozen=True):
    """A question whose answer tells which of two sets of rules a passage must be of.

    Attributes:
        id: with `-before` and `-since` the kind of a call-out.
        before, since: the two answers.
        label_before, label_since: what stands over a passage of these rules.
        note: what is known of the day, with its mark.
    """

    id: Literal["applied", "letter"]
    sources: tuple[SourceId, ...]
    ask: Words
    before: Words
    since: Words
    label_before: Words
    label_since: Words
    note: Words


class RulesQuestions(Record, frozen=True):
    question: tuple[RulesQuestion, ...]
