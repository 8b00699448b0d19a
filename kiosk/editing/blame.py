"""Which of the units that were put into a file an error of the checker speaks of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.editing.staged import section_at
from kiosk.editing.units import HEAD_PARTS, ArticlePlace, Unit
from kiosk.edition.faults import Fault
from kiosk.edition.translation import HEAD

HEAD_LINE = 2  # the checker tells of the title on line 2, of the summary on 3, of in_short on 4


def blamed(fault: Fault, texts: Mapping[str, str], put: Mapping[str, Sequence[Unit]]) -> list[Unit]:
    """The units to refuse for `fault`: one at least, more when it does not say which.

    Args:
        texts: path → new text of the file.
        put: path → the units that were put into it.
    """
    path = fault.path if fault.path in put else next((path for path in put if path in fault.message), "")
    if not path:
        return [unit for units in put.values() for unit in units]
    if path.endswith(".md"):
        place = (section_at(texts[path], fault.line), fault.line) if path == fault.path else (HEAD, HEAD_LINE)
        found = _in_section(put[path], *place)
    else:
        found = [unit for unit in put[path] if _names(fault, unit)]
    return found or list(put[path])


def _in_section(units: Sequence[Unit], section: str, line: int) -> list[Unit]:
    there = [unit for unit in units if isinstance(unit.place, ArticlePlace) and unit.place.section == section]
    if section != HEAD or not 0 <= line - HEAD_LINE < len(HEAD_PARTS):
        return there
    part = HEAD_PARTS[line - HEAD_LINE]
    return [unit for unit in there if isinstance(unit.place, ArticlePlace) and unit.place.part == part] or there


def _names(fault: Fault, unit: Unit) -> bool:
    """Whether the message begins with the name of the unit, as in `group/start/title ar: …`, or with a part of it."""
    told = fault.message.partition(":")[0].split()[0]
    return f"/{told}/" in f"/{unit.id.partition('#')[2]}/"
