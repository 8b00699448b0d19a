"""The rule for what people ask: in every language something is recorded about each text and each story."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.edition.askable import askable
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import ASKED


def everything_is_asked_about(edition: Edition) -> Iterator[Fault]:
    for language in edition.languages:
        for subject in askable(edition):
            asked = edition.asked[language].get(subject.plural, {})
            missing = [name for name in subject.names if not asked.get(name)] if subject.each else []
            if missing:
                lacks = f"[{subject.plural}] lacks {', '.join(missing)}"
                message = f"{lacks}; write in {language} what people ask that it answers"
                yield Fault(f"{ASKED}/{language}.toml", 0, "unasked", message, "warning")


RULES = (everything_is_asked_about,)
