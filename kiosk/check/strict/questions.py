"""The rule for what people ask: each text of a kind that can be asked for is, in every language."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import ASKED
from kiosk.edition.records.questions import Questions


def every_text_is_asked_about(edition: Edition) -> Iterator[Fault]:
    for language in edition.languages:
        questions = edition.asked[language]
        for kind in edition.kinds:
            there = edition.by_kind[kind.id] if kind.plural in Questions.__struct_fields__ else {}
            if missing := [name for name in there if not questions.of(kind.plural).get(name)]:
                message = (
                    f"[{kind.plural}] lacks {', '.join(missing)}; write in {language} what people ask that it answers"
                )
                yield Fault(f"{ASKED}/{language}.toml", 0, "unasked", message, "warning")


RULES = (every_text_is_asked_about,)
