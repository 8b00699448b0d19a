"""The units of an edition as a file for translators."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from kiosk.editing.incoming import stamp
from kiosk.editing.units import Unit, units
from kiosk.editing.xliff import Message
from kiosk.editing.xliff.write import to_xml
from kiosk.edition.edition import Edition
from kiosk.edition.placeholders import PLACEHOLDER
from kiosk.errors import ContentError
from kiosk.rendering.fact_writer import FactWriter

Only = Literal["all", "missing", "outdated"]

_STATES = {
    "outdated": "needs-adaptation",
    "machine": "needs-review-translation",
    "person": "translated",
    "written": "translated",
    "reviewed": "final",
}
_NOTES = {
    "markdown": "Markdown: keep the marks of lists, tables and bold words.",
    "forms": "One word or phrase a line, the most usual first; as many as people use.",
}
_OUTDATED = "The original changed after this was translated."


def export(edition: Edition, language: str, only: Only, names: Sequence[str]) -> tuple[bytes, int]:
    """The file for translators and the number of its units.

    Raises:
        UsageError: one of `names` stands for nothing.
    """
    chosen = [unit for unit in units(edition, language, names) if only in {"all", unit.state}]
    messages = [_message(unit, language) for unit in chosen]
    return to_xml(messages, edition.info.source_language, _written_as(edition, language)), len(chosen)


def _message(unit: Unit, language: str) -> Message:
    notes = [_NOTES.get(unit.kind, ""), _OUTDATED if unit.state == "outdated" else ""]
    return Message(
        id=unit.id,
        home=unit.home,
        language=language,
        source=unit.source,
        target=unit.target,
        state=_STATES.get(unit.state, ""),
        stamp=stamp(unit.target),
        note=" ".join(filter(None, notes)),
    )


def _written_as(edition: Edition, language: str) -> Callable[[str], str]:
    """What readers see for a fact, in the language of the translation where that has words for its unit."""
    writers = [FactWriter(edition, code) for code in (language, edition.info.source_language)]

    def write(code: str) -> str:
        match = PLACEHOLDER.fullmatch(code)
        for writer in writers if match else ():
            try:
                return writer.text(code)
            except ContentError:
                continue
        return ""

    return write
