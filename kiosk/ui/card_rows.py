"""The three cards of a step: what happens, what to do, how long; the first part of a long text, and the rest of it."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.prepared.views import Block, LanguageView, StepView
from kiosk.ui.card_room import CardRoom
from kiosk.ui.letter_rows import paper_row
from kiosk.ui.part_rows import part_rows
from kiosk.ui.procedure_state import BEFORE, DO, HAPPENS, LONG, SINCE, ProcedureState
from kiosk.ui.rows import CardRow, PaperRow, PartRow, QuestionRow

LASTS_BY = "applied"  # the question that tells how long an office has
PAPERS = 2  # side by side


def cards_of(view: LanguageView, step: StepView, state: ProcedureState) -> tuple[CardRow, ...]:
    """The cards of a step as a visitor left them."""
    return tuple(_fitted(view, step, state, card) for card in _cards(view, step, state))


def questions_of(step: StepView) -> tuple[str, ...]:
    """The questions whose answer tells which passages of a step are the visitor's."""
    tones = [block.tone for block in step.article.blocks if block.kind == "rules"]
    return tuple(dict.fromkeys(tone.partition("-")[0] for tone in tones))


def _cards(view: LanguageView, step: StepView, state: ProcedureState) -> tuple[CardRow, ...]:
    """The cards with all they have; the name of the first part is that of the card."""
    parts = {part.id: part for part in part_rows(step.article)}
    papers = _papers(view, step)
    return (
        CardRow(key=HAPPENS, title=parts[HAPPENS].title, shown=(_unnamed(parts[HAPPENS]),)),
        CardRow(
            key=DO,
            title=parts[DO].title,
            papers=papers[:PAPERS],
            more_papers=papers[PAPERS:],
            shown=(_numbered(view, _unnamed(parts[DO])), parts["bring"], parts["receive"]),
        ),
        CardRow(
            key=LONG,
            title=parts[LONG].title,
            words=_lasts(step, state),
            of=_whose(step, state),
            questions=tuple(_asked(view, key, state) for key in questions_of(step)),
            limits=step.article.limits,
            shown=(_unnamed(parts[LONG]),),
        ),
    )


def _fitted(view: LanguageView, step: StepView, state: ProcedureState, card: CardRow) -> CardRow:
    """A card with what fits; the row that opens the rest also opens what is known of the day of a question."""
    shown, more = CardRoom(view, step, wide=card.key == DO).part(card)
    return replace(
        card,
        shown=shown,
        more=more,
        more_title=" · ".join(part.title for part in more if part.title),
        unfolded=card.key in state.more,
    )


def _unnamed(part: PartRow) -> PartRow:
    return replace(part, title="")


def _papers(view: LanguageView, step: StepView) -> tuple[PaperRow, ...]:
    """The papers that belong to a step."""
    return tuple(paper_row(letter) for letter in view.letters if letter.step == step.article.id)


def _numbered(view: LanguageView, part: PartRow) -> PartRow:
    """What to do, one thing after the other."""
    return replace(part, blocks=tuple(_with_numbers(view, block) for block in part.blocks))


def _with_numbers(view: LanguageView, block: Block) -> Block:
    if block.kind != "list":
        return block
    return replace(block, numbers=tuple(view.in_digits(f"{n}.") for n in range(1, len(block.items) + 1)))


# Whose rules


def _asked(view: LanguageView, key: str, state: ProcedureState) -> QuestionRow:
    """A question as the visitor answered it."""
    question = next(one for one in view.questions if one.id == key)
    return QuestionRow(
        key=question.id,
        ask=question.ask,
        before=question.before,
        since=question.since,
        note=question.note,
        chosen=state.answers.get(question.id, ""),
    )


def _side(state: ProcedureState) -> str:
    """By which rules the time of a step is told: by the new ones until the visitor says otherwise."""
    return state.answers.get(LASTS_BY) or SINCE


def _lasts(step: StepView, state: ProcedureState) -> str:
    return step.lasts_before if step.lasts_before and _side(state) == BEFORE else step.lasts


def _whose(step: StepView, state: ProcedureState) -> str:
    """Whose rules those are, where the old ones say otherwise."""
    tone = f"{LASTS_BY}-{_side(state)}"
    told = (block.text for block in step.article.blocks if block.kind == "rules" and block.tone == tone)
    return next(told, "") if step.lasts_before else ""
