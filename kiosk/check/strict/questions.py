"""The rule for what people ask: each text of a kind that can be asked for is, in every language."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import ASKED
from kiosk.edition.kinds import LETTER, PAGE

ASKED_FOR = (PAGE, LETTER)  # each of them; of the other kinds those whose own words are not enough


def every_text_is_asked_about(edition: Edition) -> Iterator[Fault]:
    for language in edition.languages:
        questions = edition.asked[language]
        for kind in ASKED_FOR:
            asked = questions.of(kind.plural)
            if missing := [name for name in edition.by_kind[kind.id] if not asked.get(name)]:
                message = (
                    f"[{kind.plural}] lacks {', '.join(missing)}; write in {language} what people ask that it answers"
                )
                yield Fault(f"{ASKED}/{language}.toml", 0, "unasked", message, "warning")


RULES = (every_text_is_asked_about,)
