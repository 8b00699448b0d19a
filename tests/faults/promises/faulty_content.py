"""R9: whatever happened to the content and to all that was prepared of it, a kiosk shows an edition."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest.mock import patch

from kiosk.commands import options
from kiosk.errors import KioskError
from tests.faults.promise import Promise, Trial
from tests.faults.workshop import Workshop


def _break_facts(content: Path) -> None:
    (content / "facts.toml").write_bytes((content / "facts.toml").read_bytes()[:100] + b"[")


def _remove_edition(content: Path) -> None:
    (content / "edition.toml").unlink()


def _empty(content: Path) -> None:
    shutil.rmtree(content)
    content.mkdir()


def _not_text(content: Path) -> None:
    (content / "glossary.toml").write_bytes(bytes(range(256)))


def _is_file(content: Path) -> None:
    shutil.rmtree(content)
    content.write_bytes(b"")


FAULTS: dict[str, Callable[[Path], None]] = {
    "a typing slip": _break_facts,
    "a file less": _remove_edition,
    "an empty folder": _empty,
    "no text": _not_text,
    "a file in its place": _is_file,
    "gone": shutil.rmtree,
}


def trials(workshop: Workshop) -> Iterator[Trial]:
    """The last good edition is shown, and that of the factory when it is damaged as well."""
    for fault, spoil in list(FAULTS.items()) if workshop.whole else list(FAULTS.items())[:2]:
        for damaged in (False, True):
            yield Trial(
                f"{fault}, last good edition {'damaged' if damaged else 'whole'}", _wrong(workshop, spoil, damaged)
            )


def _wrong(workshop: Workshop, spoil: Callable[[Path], None], damaged: bool, factory: bool = True) -> str:
    with workshop.folder() as place:
        content = Path(shutil.copytree(workshop.content.root, place / "content"))
        own, bundled = place / "cache" / "prepared", place / "bundled"
        workshop.copy_into(own)
        if factory:
            workshop.copy_into(bundled)
        with (
            patch("kiosk.paths.caches", lambda: [own.parent]),
            patch("kiosk.paths.bundled_prepared", lambda: place / "nowhere"),
            patch("kiosk.paths.bundled_content", lambda: place / "nowhere"),
        ):
            first = options.edition_to_show(content, whatever=True).edition
            first.close()
            spoil(content)
            if damaged:
                for file in (own / workshop.good.name).glob("*.json"):
                    file.write_bytes(b"{}")
            with patch("kiosk.paths.bundled_prepared", lambda: bundled):
                return _fault_of(content, bundled if damaged else own)


def _fault_of(content: Path, expected: Path) -> str:
    try:
        shown = options.edition_to_show(content, whatever=True)
    except KioskError as error:
        return f"nothing is shown: {type(error).__name__}"
    seen = shown.edition.folder.parent
    shown.edition.close()
    if shown.fault is None:
        return "staff are not told"
    return "" if seen == expected else f"from {seen.name}"


def control(workshop: Workshop) -> Trial:
    """A program without an edition of its own has nothing to show."""
    return Trial("no edition of the factory", _wrong(workshop, _break_facts, damaged=True, factory=False))


PROMISE = Promise(
    "R9", "faulty content and damaged editions: the last good edition is shown, else the factory's", trials, control
)
