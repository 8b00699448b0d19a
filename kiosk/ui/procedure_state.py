"""What a visitor did in the procedure: where they are, what they unfolded, which rules they say are theirs."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from msgspec.structs import replace

MISS = "miss"  # the section of a step that is a what-if of its own, open at first
RIGHTS, WHAT_IF, ROADS, PEOPLE = "rights", "what-if", "roads", "people"  # the closed rows of a step
HAPPENS, DO, LONG = "happens", "do", "long"  # its cards, named after their first section
BEFORE, SINCE = "before", "since"
_OTHER = {BEFORE: SINCE, SINCE: BEFORE}
_FOLD_OF = {"rights": RIGHTS, MISS: WHAT_IF, "next": ROADS}  # section → the row that holds it
_CARD_OF = {"happens": HAPPENS, "do": DO, "bring": DO, "receive": DO, "long": LONG}


class ProcedureState(msgspec.Struct, frozen=True, kw_only=True):
    """Nothing is open and nothing was said until a visitor comes.

    Attributes:
        place: the step or what-if that a step was entered with.
        step: the one that is shown.
        asked: the what-if it was entered with, empty for none.
        fold: the row of the step that is open, empty for none.
        more: its cards that show all they have.
        what_if: which of its answers is open, empty for none.
        others: the station of the rail whose side roads are open, empty for none.
        here: the step where the visitor says they are.
        answers: question → `before` or `since` the law changed.
    """

    place: str = ""
    step: str = ""
    asked: str = ""
    fold: str = ""
    more: frozenset[str] = frozenset()
    what_if: str = MISS
    others: str = ""
    here: str = ""
    answers: Mapping[str, str] = {}

    def entered(self, place: str, steps: tuple[str, ...], section: str) -> ProcedureState:
        """At a step, or at a what-if of some `steps`: where the visitor is, or else the first of them."""
        card = _CARD_OF.get(section)
        return replace(
            self,
            place=place,
            step=self.here if self.here in steps else steps[0] if steps else place,
            asked=place if steps else "",
            fold=WHAT_IF if steps else _FOLD_OF.get(section, ""),
            more=frozenset({card} if card else ()),
            what_if=place if steps else MISS,
        )

    def fold_toggled(self, fold: str) -> ProcedureState:
        """One row of a step is open at a time."""
        return replace(self, fold="" if self.fold == fold else fold)

    def more_toggled(self, card: str) -> ProcedureState:
        """The rest of a card is shown or put away."""
        return replace(self, more=self.more ^ {card})

    def others_toggled(self, station: str) -> ProcedureState:
        """The side roads of one station are open at a time."""
        return replace(self, others="" if self.others == station else station)

    def what_if_toggled(self, what_if: str) -> ProcedureState:
        """What to do when something happens, one answer at a time."""
        return replace(self, what_if="" if self.what_if == what_if else what_if)

    def marked_here(self, step: str) -> ProcedureState:
        """The visitor is at a step, or takes it back."""
        return replace(self, here="" if self.here == step else step)

    def answered(self, question: str, answer: str) -> ProcedureState:
        """The visitor said when something was, or takes it back; the card that asks shows all it knows then."""
        given = "" if self.answers.get(question) == answer else answer
        return replace(self, answers={**self.answers, question: given}, more=self.more | {LONG})

    def handed_over(self) -> ProcedureState:
        """Another person reads on: nothing was said yet."""
        return replace(self, here="", answers={})

    @property
    def hidden_tones(self) -> list[str]:
        """The kinds of passages that are not of the visitor's rules."""
        return [f"{question}-{_OTHER[answer]}" for question, answer in self.answers.items() if answer in _OTHER]
