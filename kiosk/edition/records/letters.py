"""A kind of document a person may hold."""

from __future__ import annotations

from typing import Literal

from kiosk.edition.drawings import ANY_LETTER
from kiosk.edition.records.articles import ListedInfo
from kiosk.edition.records.names import ContactId, OfficeId, StepId

LetterAction = Literal["call", "count", "read"]


class LetterInfo(ListedInfo, frozen=True):
    """What is known of a kind of document.

    Attributes:
        official: language → the title words as printed on it, where they were seen.
        who: the office that sends or hands it.
        shows_step: who holds it is at its step.
        drawing: which of the program's drawings shows its likeness.
        action: the one thing to do with it: whom to call, to count the days, or to read on its page where to go.
        urgent: a time limit runs from the day it is received.
    """

    official: dict[str, str]
    who: OfficeId
    step: StepId
    contacts: tuple[ContactId, ...]
    shows_step: bool = True
    drawing: str = ANY_LETTER
    action: LetterAction = "call"
    urgent: bool = False
