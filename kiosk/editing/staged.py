"""What the checker would say if some files of an edition were replaced; the edition itself is not touched."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
from collections import Counter
from pathlib import Path

from kiosk.check import check
from kiosk.edition.article import FENCE, SECTION
from kiosk.edition.faults import Fault
from kiosk.edition.translation import HEAD
from kiosk.errors import ContentError


def new_errors(root: Path, texts: dict[str, str], today: dt.date) -> list[Fault]:
    """The errors that the folder `root` has not, and would have with `texts` in the place of the files they name.

    Raises:
        ContentError: the folder cannot be copied.
    """
    known = Counter(_place(fault, root) for fault in _errors(root, today))
    found = []
    with tempfile.TemporaryDirectory(prefix="kiosk-staged-") as folder:
        staged = Path(folder) / "content"
        _copy(root, staged, texts)
        for fault in _errors(staged, today):
            place = _place(fault, staged)
            known[place] -= 1
            if known[place] < 0:
                found.append(fault)
    return found


def _copy(root: Path, staged: Path, texts: dict[str, str]) -> None:
    try:
        shutil.copytree(root, staged, symlinks=True)
        for path, text in texts.items():
            (staged / path).write_text(text, encoding="utf-8")
    except OSError as error:
        raise ContentError(f"{root}: cannot be copied to be checked ({error}); check rights and space") from error


def _errors(root: Path, today: dt.date) -> list[Fault]:
    return [fault for fault in check(root, today) if fault.severity == "error"]


def _place(fault: Fault, root: Path) -> tuple[str, str, str]:
    """What makes two faults the same although lines moved between them."""
    if fault.path.endswith(".md") and (root / fault.path).is_file():
        text = (root / fault.path).read_text(encoding="utf-8", errors="replace")
        return fault.path, fault.code, section_at(text, fault.line)
    return fault.path, fault.code, fault.message.partition(":")[0]


def section_at(text: str, line: int) -> str:
    """The section of an article in which a line stands; `head` for the front matter."""
    lines = text.split("\n")
    closing = next((number for number, words in enumerate(lines, 1) if number > 1 and words.rstrip() == FENCE), 0)
    headings = (SECTION.match(words) for words in lines[closing : max(line, closing)])
    return next((match["id"] or "" for match in reversed([*headings]) if match), HEAD)
