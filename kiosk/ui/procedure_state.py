"""What a visitor did on the procedure screen: where they are, what they unfolded, which rules they say are theirs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec
from msgspec.structs import replace

MISS = "miss"  # the section of a step that is a what-if of its own, open at first
BEFORE, SINCE, UNSURE = "before", "since", "unsure"
_OTHER = {BEFORE: SINCE, SINCE: BEFORE}


class ProcedureState(msgspec.Struct, frozen=True, kw_only=True):
    """Nothing is open and nothing was said until a visitor comes.

    Attributes:
        place: the step or what-if that the screen was entered with.
        asked: the what-if it was entered with, empty for none.
        open: the steps that are unfolded.
        what_ifs: step → its open what-if, empty for none.
        here: the step where the visitor says they are.
        answers: question → `before` or `since` the law changed, or `unsure`.
    """

    place: str = ""
    asked: str = ""
    open: frozenset[str] = frozenset()
    what_ifs: Mapping[str, str] = {}
    here: str = ""
    answers: Mapping[str, str] = {}

    def entered(self, place: str, steps: tuple[str, ...]) -> ProcedureState:
        """At a step, or a what-if of some `steps`; an empty place opens where the visitor is."""
        step = self.here if not place or self.here in steps else steps[0] if steps else place
        return replace(
            self,
            place=place,
            asked=place if steps else "",
            open=frozenset({step} - {""}),
            what_ifs={step: place} if steps else {},
        )

    def toggled(self, step: str) -> ProcedureState:
        """A step folded that was open; else opened alone, or beside the others when several are open."""
        if step in self.open:
            return replace(self, open=self.open - {step})
        return replace(self, open=self.open | {step} if self.several_open else frozenset({step}))

    def all_toggled(self, steps: Iterable[str]) -> ProcedureState:
        """Every step open, or all folded when several are open."""
        return replace(self, open=frozenset() if self.several_open else frozenset(steps))

    def what_if_toggled(self, step: str, what_if: str) -> ProcedureState:
        """What to do when something happens at a step, one answer at a time."""
        shown = "" if self.open_what_if(step) == what_if else what_if
        return replace(self, what_ifs={**self.what_ifs, step: shown})

    def marked_here(self, step: str) -> ProcedureState:
        """The visitor is at a step, or takes it back."""
        return replace(self, here="" if self.here == step else step)

    def holding_a_paper_of(self, step: str) -> ProcedureState:
        """Who holds a paper is at its step."""
        return replace(self, here=step, open=frozenset({step}))

    def answered(self, question: str, answer: str) -> ProcedureState:
        """The visitor said when something was."""
        return replace(self, answers={**self.answers, question: answer})

    def handed_over(self) -> ProcedureState:
        """Another person reads on: nothing was said yet."""
        return replace(self, here="", answers={})

    @property
    def several_open(self) -> bool:
        return len(self.open) > 1

    def open_what_if(self, step: str) -> str:
        """What is answered at a step: at first what if it is missed."""
        return self.what_ifs.get(step, MISS)

    @property
    def hidden_tones(self) -> list[str]:
        """The kinds of passages that are not of the visitor's rules."""
        return [f"{question}-{_OTHER[answer]}" for question, answer in self.answers.items() if answer in _OTHER]
