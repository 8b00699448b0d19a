"""The questions that tell old rules from new ones, as their readers see them."""

from __future__ import annotations

from kiosk.edition.records.rules import RulesQuestion
from kiosk.prepared.views import QuestionView
from kiosk.rendering.compose.composer import Composer


def question_view(composer: Composer, question: RulesQuestion) -> QuestionView:
    """A question in the language of the composer."""
    return QuestionView(
        id=question.id,
        ask=composer.line(question.ask),
        before=composer.line(question.before),
        since=composer.line(question.since),
        note=composer.run(question.note, composer.renderer.doubts()),
    )
