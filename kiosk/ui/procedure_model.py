"""The procedure screen: the steps, which one is open, and where the visitor says they are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.views import ArticleView, Contents, LanguageView, StepView
from kiosk.ui.edition_view import contact_row, is_past, source_rows
from kiosk.ui.record_model import RecordModel
from kiosk.ui.rows import PartRow, StepRow

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ProcedureModel(QObject):
    """One step open at a time; "I am here" lasts until the visit ends."""

    changed = Signal()

    def __init__(self, contents: Contents, today: Callable[[], dt.date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = {language.code: language.name for language in contents.languages}
        self._today = today
        self._steps = RecordModel(StepRow, self)
        self._branches = RecordModel(StepRow, self)
        self._open = ""
        self._here = ""

    def read(self, view: LanguageView) -> None:
        """Show the steps in another language."""
        self._steps.show([self._row(view, step) for step in view.steps if not step.branch])
        self._branches.show([self._row(view, step) for step in view.steps if step.branch])

    def open(self, step: str) -> None:
        """Open a step when the screen is entered; an empty name opens where the visitor is."""
        self._open = step or self._here
        self.changed.emit()

    @Slot(str)
    def toggle(self, step: str) -> None:
        """Open a step and fold the one that was open."""
        self._open = "" if self._open == step else step
        self.changed.emit()

    @Slot(str)
    def markHere(self, step: str) -> None:
        """Remember for this visit where the visitor is, or take it back."""
        self._here = "" if self._here == step else step
        self.changed.emit()

    def forget(self) -> None:
        """End of a visit."""
        self._open = self._here = ""
        self.changed.emit()

    def _row(self, view: LanguageView, step: StepView) -> StepRow:
        article = step.article
        return StepRow(
            key=article.id,
            number_text=step.number_text,
            title=article.title,
            summary=article.summary,
            who=step.who,
            in_short=article.in_short.text,
            in_short_html=article.in_short.html,
            parts=_parts(article),
            side_roads=step.side_roads,
            branch=step.branch,
            contacts=tuple(contact_row(view.contacts[key]) for key in view.pages[step.page].contacts),
            expired=is_past(step.hard_date, self._today()),
            marks=tuple(view.marks[mark] for mark in article.marks),
            page=step.page,
            checked_words=article.checked_words,
            translation=article.state if article.language == view.language else "missing",
            language_name=self._names[article.language],
            past_review=is_past(article.review_by, self._today()),
            sources=tuple(source_rows(view, article.sources)),
        )

    def _get_steps(self) -> RecordModel:
        return self._steps

    def _get_branches(self) -> RecordModel:
        return self._branches

    def _get_open(self) -> str:
        return self._open

    def _get_here(self) -> str:
        return self._here

    steps = Property(RecordModel, _get_steps, constant=True)
    branches = Property(RecordModel, _get_branches, constant=True)
    openStep = Property(str, _get_open, notify=changed)
    hereStep = Property(str, _get_here, notify=changed)


def _parts(article: ArticleView) -> tuple[PartRow, ...]:
    """The sections of a step, each with its paragraphs and lists."""
    parts: list[PartRow] = []
    for section in article.sections:
        names = [block.id if block.kind == "heading" else "" for block in article.blocks]
        start = names.index(section.id) + 1
        end = next((n for n in range(start, len(names)) if names[n]), len(names))
        parts.append(PartRow(id=section.id, title=section.title, blocks=article.blocks[start:end]))
    return tuple(parts)
