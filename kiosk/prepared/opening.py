"""Finds the prepared edition of a content folder, whatever happened to it since the last start.

A damaged one is set aside and prepared again; one that a stranger could have written is not opened. How an edition is
prepared is the caller's to say (`kiosk.commands.options`): this room knows nothing of those above it.

Where the content itself has become faulty, `last_good` finds what was shown before.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from kiosk import log
from kiosk.errors import ContentError, DamagedError, UnwritableError
from kiosk.failure import Code, Failure
from kiosk.prepared.fingerprint import edition_key
from kiosk.prepared.locks import is_used
from kiosk.prepared.sealed import MANIFEST, is_ours
from kiosk.prepared.store import PreparedEdition, damage_mark

SHOWN = "shown.json"  # content folder → key of the edition of it that was opened last
STAGED = ".staged-"
ASIDE = ".aside-"
Prepare = Callable[[Path, Path], None]


def open_prepared(content: Path, places: Sequence[Path], caches: Sequence[Path], prepare: Prepare) -> PreparedEdition:
    """The prepared edition of `content`, from one of `places` or `caches`, prepared into a cache if need be.

    Args:
        places: are only read; what is damaged in one of them is passed over.
        caches: the first that can be written is used.
        prepare: prepares a content folder into a cache, or raises what it cannot.

    Raises:
        ContentError: the edition has errors, or could not be prepared in time.
        UnwritableError: it is not prepared, and no cache can be written.
    """
    if not content.is_dir():
        raise ContentError(f"{content}: is not a folder; name the content folder of an edition")
    key = edition_key(content)
    for place in (*places, *caches):
        if place in caches:
            sweep(place, key)
        edition = _whole(place / key)
        if edition is not None:
            return _remembered(edition, content, caches)
    return _remembered(_prepared(content, key, caches, prepare), content, caches)


def last_good(content: Path, places: Sequence[Path], caches: Sequence[Path]) -> PreparedEdition | None:
    """The edition of `content` that was opened last and is still whole; without one, whatever `places` have."""
    for cache in caches:
        key = _shown(cache).get(str(content.absolute()))
        edition = _whole(cache / key) if key else None
        if edition is not None:
            return edition
    return any_whole(places)


def was_shown(content: Path, caches: Sequence[Path]) -> bool:
    """Whether an edition of this content was ever opened here."""
    return any(str(content.absolute()) in _shown(cache) for cache in caches)


def any_whole(places: Sequence[Path]) -> PreparedEdition | None:
    """The newest whole edition in `places`."""
    found = (_whole(folder.parent) for place in places for folder in place.glob(f"*/{MANIFEST}"))
    return max((one for one in found if one), key=lambda one: (one.contents.date, one.contents.number), default=None)


def sweep(cache: Path, key: str = "") -> None:
    """Remove what interrupted starts left behind, but never what a process works on, nor work on `key`."""
    with suppress(OSError):
        for path in list(cache.iterdir()):
            is_staged = path.name.startswith(STAGED) and path.name != f"{STAGED}{key}"
            if (is_staged or path.name.startswith(ASIDE)) and not is_used(path):
                shutil.rmtree(path, ignore_errors=True)


def set_aside(folder: Path) -> bool:
    """Move a damaged edition out of the way; the next start but one removes it. Returns whether its place is free."""
    aside = folder.with_name(f"{ASIDE}{folder.name}")
    with suppress(OSError):
        shutil.rmtree(aside, ignore_errors=True)
        folder.rename(aside)
        damage_mark(folder).unlink(missing_ok=True)
    return not os.path.lexists(folder)


def _prepared(content: Path, key: str, caches: Sequence[Path], prepare: Prepare) -> PreparedEdition:
    refused: Exception | None = None
    for cache in _writable(caches, key):
        try:
            prepare(content, cache)
            edition = PreparedEdition(cache / key)
            edition.hold()
        except (UnwritableError, DamagedError) as error:
            refused = error
        else:
            return edition
    if refused is not None:
        raise refused
    raise UnwritableError(f"{caches[0]}: cannot be written; look at its rights, or set KIOSK_CACHE_DIR")


def _writable(caches: Sequence[Path], key: str) -> Iterator[Path]:
    """The caches that can take the edition `key`: a damaged one in its place is moved away."""
    for cache in caches:
        with suppress(OSError):
            cache.mkdir(parents=True, exist_ok=True)
            if os.access(cache, os.W_OK | os.X_OK) and (not os.path.lexists(cache / key) or set_aside(cache / key)):
                yield cache


def _whole(folder: Path) -> PreparedEdition | None:
    """The edition in a folder, with what is shown of it held open; None for none, and for one that cannot be used."""
    try:
        if not (folder / MANIFEST).is_file():
            return None
        if not is_ours(folder):
            log.note(Code.EDITION_FOREIGN, folder.name)
            return None
        if damage_mark(folder).exists():
            log.note(Code.EDITION_DAMAGED, folder.name)
            return None
        edition = PreparedEdition(folder)
        edition.hold()
    except OSError as error:
        log.note_failure(Failure.of(Code.EDITION_FOREIGN, error, folder.name))
    except DamagedError as error:
        log.note_failure(Failure.of(Code.EDITION_DAMAGED, error, folder.name))
    else:
        return edition
    return None


def _shown(cache: Path) -> dict[str, str]:
    try:
        return msgspec.json.decode((cache / SHOWN).read_bytes(), type=dict[str, str])
    except (OSError, ValueError):
        return {}


def _remembered(edition: PreparedEdition, content: Path, caches: Sequence[Path]) -> PreparedEdition:
    """Note which edition is the last good one of its content; a place that cannot be written needs none."""
    cache = edition.folder.parent
    if cache in caches:
        shown = _shown(cache)
        name = str(content.absolute())
        with suppress(OSError):
            os.utime(edition.folder)  # the editions used last are kept
            if shown.get(name) != edition.folder.name:
                there = {path: key for path, key in shown.items() if (cache / key).is_dir()}
                staged = cache / f".{SHOWN}-{os.getpid()}"
                staged.write_bytes(msgspec.json.encode({**there, name: edition.folder.name}))
                staged.replace(cache / SHOWN)
    return edition
