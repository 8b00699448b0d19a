"""The bundled edition as if an editor had read the act on appeals: a time that runs from a letter can be counted."""

from __future__ import annotations

import msgspec

from kiosk.prepared.store import PreparedEdition
from kiosk.prepared.views import DeadlineView, LanguageView

READ = "ask-to-stay"


class ActRead(PreparedEdition):
    """Nothing but the mark of one time differs, so the words and the screens are the shipped ones."""

    def _read_language(self, language: str) -> LanguageView:
        view = super()._read_language(language)
        return msgspec.structs.replace(view, deadlines=tuple(_read(kind) for kind in view.deadlines))


def _read(kind: DeadlineView) -> DeadlineView:
    if kind.id != READ:
        return kind
    limits = tuple(msgspec.structs.replace(limit, mark="new") for limit in kind.limits)
    return msgspec.structs.replace(kind, limits=limits)
