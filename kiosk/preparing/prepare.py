"""Prepares an edition: checks it, renders every language, builds the search indexes, stores all of it as data.

A prepared edition lies in a folder named after the hash of everything it was made from. It is written beside its
place and moved there in one rename, so a reader finds a whole one or none. Who is killed on the way leaves the
languages that are done, and the next who prepares the same goes on from there; two at once wait for each other.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec

from kiosk.check import checked_edition
from kiosk.edition.edition import Edition
from kiosk.errors import ContentError, DamagedError, UnwritableError
from kiosk.languages.registry import LANGUAGES, Registry
from kiosk.prepared.fingerprint import edition_key
from kiosk.prepared.locks import alone, is_used
from kiosk.prepared.opening import STAGED, sweep
from kiosk.prepared.sealed import MANIFEST, Sealed, seal
from kiosk.prepared.store import AUDIO, CONTENTS, damage_mark
from kiosk.prepared.views import LanguageView
from kiosk.preparing.processes import each
from kiosk.rendering.asked import compose_asked
from kiosk.rendering.compose import compose, compose_contents
from kiosk.search.build import build
from kiosk.spoken.edition import clip_name, spoken_edition
from kiosk.spoken.sections import current

KEPT = 3
KEY = re.compile(r"[0-9a-f]{24}")
FOLDER_MODE, FILE_MODE = 0o755, 0o644  # others may read, or a kiosk cannot open what the administrator prepared


def prepare(content: Path, folder: Path, progress: Callable[[str], None], registry: Registry = LANGUAGES) -> Path:
    """Prepare the edition in `content` below `folder`, unless it is there already.

    Args:
        progress: told each language when it is prepared.
        registry: what is known about languages.

    Returns:
        The folder of the prepared edition.

    Raises:
        ContentError: the edition has errors.
        UnwritableError: `folder` cannot be written.
    """
    key = edition_key(content, registry.folder)
    target = folder / key
    if is_there(target):
        return target
    try:
        folder.mkdir(parents=True, exist_ok=True)
        sweep(folder, key)
        _prepare_into(content, folder / f"{STAGED}{key}", target, progress, registry)
        _forget_old(folder, target)
    except OSError as error:
        raise UnwritableError(f"{folder}: cannot be written ({error.strerror}); name another folder") from error
    return target


def is_there(target: Path) -> bool:
    """Whether an edition was prepared there, and nobody found it damaged since."""
    return (target / MANIFEST).is_file() and not damage_mark(target).exists()


def _prepare_into(
    content: Path, staged: Path, target: Path, progress: Callable[[str], None], registry: Registry
) -> None:
    staged.mkdir(exist_ok=True)
    with alone(staged):
        if is_there(target):  # who was first has it done
            shutil.rmtree(staged, ignore_errors=True)
            return
        try:
            _write(content, staged, progress, registry)
            _move(staged, target)
        except BaseException:
            shutil.rmtree(staged, ignore_errors=True)
            raise


def _write(content: Path, staged: Path, progress: Callable[[str], None], registry: Registry) -> None:
    edition = checked_edition(content, registry)
    done = {language for language in edition.languages if _is_done(staged / language)}
    _clear(staged, done)
    for language in each(
        partial(_write_language, edition, staged), [one for one in edition.languages if one not in done]
    ):
        progress(language)
    (staged / "index").mkdir(exist_ok=True)
    for language in edition.languages:
        _unpack(staged / language, staged)
    (staged / CONTENTS).write_bytes(msgspec.json.encode(compose_contents(edition)))
    seal(staged)
    _settle(staged)


def _is_done(folder: Path) -> bool:
    """Whether a language was written to its end by who was killed later."""
    sealed = Sealed(folder)
    try:
        for name in sealed.hashes:
            sealed.read(name)
    except DamagedError:
        return False
    return True


def _clear(staged: Path, kept: set[str]) -> None:
    """Remove all that is in a folder but these."""
    for path in staged.iterdir():
        if path.name in kept:
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _write_language(edition: Edition, staged: Path, language: str) -> None:
    """Write a language into a folder of its own, which is sealed when all of it is there."""
    view, asked = compose(edition, language), compose_asked(edition, language)
    folder, registry = staged / language, edition.registry
    index = folder / "index"
    index.mkdir(parents=True)
    (folder / f"{language}.json").write_bytes(msgspec.json.encode(view))
    (folder / f"{language}.asked.json").write_bytes(msgspec.json.encode(asked))
    (folder / f"{language}.spoken.json").write_bytes(msgspec.json.encode(spoken_edition(edition, view)))
    _copy_recordings(edition, view, folder / AUDIO)
    build(view, asked, registry[language].search, index, registry.known_words(language), registry.names())
    seal(folder)


def _copy_recordings(edition: Edition, view: LanguageView, audio: Path) -> None:
    """Take over what was read aloud of the words as they are now."""
    for path, section in current(edition, view).items():
        target = audio / clip_name(section.place)
        data = (edition.root / path).read_bytes()
        if hashlib.sha256(data).hexdigest() != edition.recordings[path].file:
            raise ContentError(f"{path}: changed while it was prepared; prepare the edition again")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def _unpack(folder: Path, staged: Path) -> None:
    """Put what was written of a language where it belongs."""
    language = folder.name
    for name in (f"{language}.json", f"{language}.asked.json", f"{language}.spoken.json"):
        (folder / name).replace(staged / name)
    (folder / "index").replace(staged / "index" / language)
    if (folder / AUDIO).is_dir():
        (staged / AUDIO).mkdir(exist_ok=True)
        (folder / AUDIO / language).replace(staged / AUDIO / language)
    shutil.rmtree(folder)


def _settle(staged: Path) -> None:
    """Bring files to the disk before the rename makes them real, and let others read them but not write."""
    for path in (staged, *staged.rglob("*")):
        if path.is_dir():
            path.chmod(FOLDER_MODE)
        else:
            path.chmod(FILE_MODE)
            with path.open("rb") as stream:
                os.fsync(stream.fileno())


def _move(staged: Path, target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)  # what is there, if anything, is damaged
    staged.rename(target)
    damage_mark(target).unlink(missing_ok=True)


def _forget_old(folder: Path, current: Path) -> None:
    """Keep the current and the two editions used last before it; touch nothing that is used, and nothing else."""
    others = [path for path in folder.iterdir() if path != current and _is_prepared(path)]
    others.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    for path in others[KEPT - 1 :]:
        if not is_used(path / MANIFEST):
            shutil.rmtree(path, ignore_errors=True)


def _is_prepared(path: Path) -> bool:
    return KEY.fullmatch(path.name) is not None and (path / MANIFEST).is_file()
