"""R8: whatever happens to one file of a prepared edition, no wrong word is shown, and the next start is whole again."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest.mock import patch

from kiosk.errors import KioskError
from kiosk.prepared.opening import open_prepared
from kiosk.prepared.sealed import MANIFEST
from kiosk.prepared.store import PreparedEdition
from kiosk.search.service import SearchService
from tests.faults.promise import Promise, Trial
from tests.faults.workshop import Workshop
from tests.helpers.languages import edition_languages

QUERY = "court"


def _truncate(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def _zero(file: Path) -> None:
    file.write_bytes(bytes(file.stat().st_size or 1))


def _flip(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) * 2 // 3] ^= 1
    file.write_bytes(data)


def _swap(file: Path) -> None:
    """As `cp fr.json en.json`: a whole file of another language; an empty one, or a blank more, where there is none."""
    languages = edition_languages()
    other = dict(zip(languages, (*languages[1:], languages[0]), strict=True))
    parts = [other.get(part, part) for part in file.name.split(".")]
    source = file.with_name(".".join(parts))
    if file.parent.name in other:
        source = file.parent.with_name(other[file.parent.name]) / file.name
    own, others = file.read_bytes(), b"{}" if source == file else source.read_bytes()
    file.write_bytes(others if others != own else own + b" ")


DAMAGES: dict[str, Callable[[Path], None]] = {
    "cut": _truncate,
    "zeroed": _zero,
    "one bit flipped": _flip,
    "removed": Path.unlink,
    "another's": _swap,
}


def trials(workshop: Workshop) -> Iterator[Trial]:
    """Every damage to every file; in a short run one to every fourth file."""
    names = sorted(path.relative_to(workshop.good) for path in workshop.good.rglob("*") if path.is_file())
    expected = _shown(PreparedEdition(workshop.good))
    for number, name in enumerate(names if workshop.whole else names[::4]):
        chosen = list(DAMAGES.items())
        for fault, damage in chosen if workshop.whole else [chosen[number % len(chosen)]]:
            with workshop.folder() as cache:
                damage(workshop.copy_into(cache) / name)
                yield Trial(f"{name} {fault}", _wrong(workshop, cache, expected))


def _wrong(workshop: Workshop, cache: Path, expected: dict[str, object]) -> str:
    """What differs from the whole edition at the first start, or at the one after it."""
    prepared = 0

    def prepare(content: Path, into: Path) -> None:
        nonlocal prepared
        prepared += 1
        shutil.rmtree(into / workshop.good.name, ignore_errors=True)
        workshop.copy_into(into)

    first = _shown(open_prepared(workshop.content.root, [], [cache], prepare))
    wrong = [name for name, value in first.items() if not _is_right(value, expected[name])]
    if wrong:
        return f"wrong: {wrong}"
    again = open_prepared(workshop.content.root, [], [cache], prepare)
    if _shown(again) != expected or again.damaged_files():
        return "the next start does not have everything"
    return "" if prepared == 1 else f"prepared {prepared} times"


def _is_right(value: object, expected: object) -> bool:
    """Fewer hits are right; another word never is."""
    if isinstance(value, set) and isinstance(expected, set):
        return value <= expected
    return value == expected


def _shown(edition: PreparedEdition) -> dict[str, object]:
    """All that visitors can be shown, and which texts are found."""
    shown: dict[str, object] = {"contents": edition.contents}
    service = SearchService(edition)
    service.begin(edition.languages[0])
    service.wait()
    for language in edition.languages:
        shown[language] = edition.language(language)
        try:
            hits = service.find(QUERY, language, 50).hits
        except KioskError:
            hits = ()
        shown[f"search in {language}"] = {(hit.address.whole, hit.title) for hit in hits}
    service.close()
    edition.close()
    return shown


def control(workshop: Workshop) -> Trial:
    """Without the comparison of hashes a changed word is shown."""
    with workshop.folder() as cache:
        folder = workshop.copy_into(cache)
        file = folder / "en.json"
        file.write_bytes(file.read_bytes().replace(b"Ask", b"Sit"))
        hashes = PreparedEdition(folder)._sealed.hashes
        with patch("kiosk.prepared.sealed.Sealed.hashes", _Anything()):
            seen = _wrong(workshop, cache, _shown_whole(workshop))
        assert MANIFEST not in hashes
        return Trial("en.json changed, nothing compared", seen)


def _shown_whole(workshop: Workshop) -> dict[str, object]:
    with patch("kiosk.prepared.sealed.Sealed.hashes", _Anything()):
        return _shown(PreparedEdition(workshop.good))


class _Whatever(str):
    """Equal to every hash."""

    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        return True

    def __ne__(self, other: object) -> bool:
        return False


class _Anything(dict[str, str]):
    """A list of files in which every file is as it should be."""

    def get(self, name: str, default: object = None) -> _Whatever:
        return _Whatever()


PROMISE = Promise("R8", "one damaged file never shows a wrong word, and the next start is whole", trials, control)
